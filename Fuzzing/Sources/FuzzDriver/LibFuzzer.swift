import CLibFuzzer
import Foundation

/// Runs libFuzzer with the arguments of the command line.
public enum LibFuzzer {
  /// Checks inputs until the time is up or one is found wanting, and leaves the process.
  ///
  /// - Parameter callback: called with every input; a function that captures nothing.
  public static func run(
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> Never {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, callback))
  }

  /// Checks one input. A property that does not hold ends the process as a crash does, so that
  /// libFuzzer keeps the input.
  public static func check(
    _ data: UnsafePointer<UInt8>?,
    _ size: Int,
    _ property: ([UInt8]) throws -> Void
  ) -> CInt {
    do {
      try property(Array(UnsafeBufferPointer(start: data, count: size)))
    } catch {
      FileHandle.standardError.write(Data("\nbroken property: \(error)\n".utf8))
      abort()
    }
    return 0
  }
}
