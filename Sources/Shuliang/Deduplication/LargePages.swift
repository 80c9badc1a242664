#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Arrays whose memory lies in pages of 2 MB where the system has them.
///
/// A processor has the addresses of some thousand pages at hand. In pages of 4 KB, nearly each look at a
/// random place of a large array waits twice: for the address of the page and for what is there.
enum LargePages {
  /// Smaller arrays are left as they are.
  private static let smallest = 1 << 18
  private static let lineSize: UInt = 64

  /// An empty array with room for some values.
  static func empty<Value: BitwiseCopyable>(capacity: Int) -> [Value] {
    [Value](unsafeUninitializedCapacity: capacity) { buffer, count in
      advise(UnsafeMutableRawBufferPointer(buffer))
      count = 0
    }
  }

  /// So many times the same value.
  static func repeating<Value: BitwiseCopyable>(_ value: Value, count: Int) -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Before anything is written: it is then that the system chooses the page.
      advise(UnsafeMutableRawBufferPointer(buffer))
      buffer.initialize(repeating: value)
      initialized = count
    }
  }

  /// The first index from one on whose value begins a line of the processor's cache, while the array lies
  /// where it does; one of the next few.
  static func firstOfLine<Value: BitwiseCopyable>(in array: [Value], from index: Int) -> Int {
    array.withUnsafeBytes { bytes in
      let size = MemoryLayout<Value>.stride
      let start = UInt(bitPattern: bytes.baseAddress) + UInt(index * size)
      return index + Int((0 &- start) % lineSize) / size
    }
  }

  /// Tells the system that large pages would be welcome; a system that has none does nothing.
  private static func advise(_ memory: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
      guard memory.count >= smallest, let start = memory.baseAddress else { return }
      let page = Int(sysconf(Int32(_SC_PAGESIZE)))
      // With the pages at the ends, so that no page between two arrays parts their large ones.
      let first = start.alignedDown(toMultipleOf: page)
      let end = (start + memory.count + page - 1).alignedDown(toMultipleOf: page)
      _ = madvise(first, end - first, MADV_HUGEPAGE)
    #endif
  }
}

extension UnsafeMutableRawPointer {
  fileprivate func alignedDown(toMultipleOf size: Int) -> Self {
    Self(bitPattern: UInt(bitPattern: self) / UInt(size) * UInt(size))!
  }
}
