#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Synchronization

/// A wish from outside that the run should end: Ctrl-C, or `kill`.
///
/// The first signal is only noted, and the run ends in good order where it is next asked; a second one
/// ends the process at once.
enum Interruption {
  /// The run ended because of a signal.
  struct Requested: Error, Hashable {
    /// What a shell expects of a program that a signal ended.
    var exitCode: Int32 { 128 + Interruption.received.load(ordering: .relaxed) }
  }

  private static let received = Atomic<Int32>(0)

  static var isRequested: Bool { received.load(ordering: .relaxed) != 0 }

  /// Notes SIGINT and SIGTERM from now on.
  static func watch() {
    // Made now: a signal handler may not make anything.
    received.store(0, ordering: .relaxed)
    var wanted = sigset_t()
    sigemptyset(&wanted)
    for signal in [SIGINT, SIGTERM] {
      sigaddset(&wanted, signal)
      var action = sigaction()
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = note
      #else
        action.__sigaction_handler.sa_handler = note
      #endif
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(signal, &action, nil)
    }
    // Some programs start others with all signals held back.
    pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
  }

  private static let note: @convention(c) (Int32) -> Void = { signal in
    Interruption.received.store(signal, ordering: .relaxed)
  }
}
