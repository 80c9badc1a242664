import Foundation
import Synchronization
import Testing

@testable import ShuliangCommand

@Suite struct ConveyorTests {
  struct Broken: Error, Equatable {
    let piece: Int
  }

  /// What a run over pieces came to.
  private final class Log {
    var next = 0
    var settled: [Int] = []
    var written: [Int] = []
    let under = Mutex((now: 0, most: 0))
  }

  /// Takes the numbers from 0 through all stages; some take longer than others.
  private func run(
    _ count: Int,
    jobs: Int,
    room: Int = 6,
    failing: (stage: String, piece: Int)? = nil,
    _ log: Log
  ) throws {
    let fail = { (stage: String, piece: Int) in
      if let failing, failing.stage == stage, failing.piece == piece { throw Broken(piece: piece) }
    }
    _ = try Conveyor<Int, Int, Int, Int, Int>(
      makeWorker: { 0 },
      read: { _ in
        try fail("read", log.next)
        guard log.next < count else { return nil }
        log.under.withLock {
          $0.now += 1
          $0.most = max($0.most, $0.now)
        }
        log.next += 1
        return log.next - 1
      },
      prepare: { piece, _ in
        Thread.sleep(forTimeInterval: Double(piece * 7 % 5) / 2000)
        return piece
      },
      settle: { piece, _ in
        try fail("settle", piece)
        log.settled.append(piece)
        return piece
      },
      render: { piece, _ in
        try fail("render", piece)
        Thread.sleep(forTimeInterval: Double(piece * 3 % 4) / 2000)
        return piece
      },
      write: { piece, _ in
        try fail("write", piece)
        log.written.append(piece)
        log.under.withLock { $0.now -= 1 }
      },
      room: { pieces, bytes in pieces < room && bytes < 1000 },
      size: { $0 == 40 ? 5000 : 1 }
    ).run(jobs: jobs)
  }

  @Test(arguments: [1, 2, 3, 8])
  func keepsTheOrder(jobs: Int) throws {
    let log = Log()
    try run(100, jobs: jobs, log)
    #expect(log.settled == Array(0..<100))
    #expect(log.written == Array(0..<100))
    #expect(log.under.withLock { $0.most } <= 6)
    let nothing = Log()
    try run(0, jobs: jobs, nothing)
    #expect(nothing.written.isEmpty)
  }

  @Test(arguments: ["read", "settle", "render", "write"], [1, 2, 8])
  func aFailureEndsItBehindThePiecesBefore(stage: String, jobs: Int) throws {
    let log = Log()
    #expect(throws: Broken(piece: 20)) {
      try run(100, jobs: jobs, failing: (stage, 20), log)
    }
    #expect(log.written == Array(0..<20))
  }
}
