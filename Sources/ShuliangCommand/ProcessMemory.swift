#if canImport(Glibc)
  import CGlibc
#endif

/// How the process gets its memory from the system and gives it back.
enum ProcessMemory {
  /// Keeps memory that was freed for what is asked for next.
  ///
  /// The index of passages grows by tables of megabytes, each of which glibc would give back to the
  /// system and fetch anew, a page fault for every 4 kB: a third of all page faults of a dedup run, and a
  /// twentieth of its time. The peak is the same. Other C libraries are left as they are.
  static func keepFreed() {
    #if canImport(Glibc)
      // As much as glibc itself would come to in time, and more than it ever needs at the top.
      _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
      _ = mallopt(M_TRIM_THRESHOLD, 512 << 20)
    #endif
  }
}
