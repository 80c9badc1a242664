#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What time it is, in seconds from some moment on.
enum Clock {
  /// The time on the wall, which never goes back.
  static var now: Double { time(CLOCK_MONOTONIC) }

  /// The time that this thread has worked.
  static var worked: Double { time(CLOCK_THREAD_CPUTIME_ID) }

  private static func time(_ clock: clockid_t) -> Double {
    var now = timespec()
    clock_gettime(clock, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
