import Foundation

/// Takes pieces of work through stages by a number of jobs: some stages one piece after another, in
/// order, the others any pieces at once.
///
/// | stage | |
/// |---|---|
/// | read | in order; makes the pieces |
/// | prepare | at once |
/// | settle | in order |
/// | render | at once |
/// | write | in order |
///
/// A job takes whatever is nearest to the end, so that none waits while there is work, and pieces do
/// not pile up: no piece is read while `room` says that those under way are enough. What comes out
/// does not depend on the number of jobs.
///
/// A stage that throws ends the run; the pieces before the one it was given still go on to the end.
struct Conveyor<Worker, Piece: Sendable, Prepared: Sendable, Settled: Sendable, Rendered: Sendable>
{
  /// What one job keeps for itself.
  var makeWorker: () -> Worker
  /// The next piece; `nil` at the end.
  var read: (inout Worker) throws -> Piece?
  var prepare: (Piece, inout Worker) -> Prepared
  var settle: (Prepared, inout Worker) throws -> Settled
  var render: (Settled, inout Worker) throws -> Rendered
  var write: (Rendered, inout Worker) throws -> Void
  /// Whether a piece may be read while so many pieces are under way, of so many bytes.
  var room: (_ count: Int, _ byteCount: Int) -> Bool
  /// The bytes that a piece takes.
  var size: (Piece) -> Int

  /// Runs until all pieces are written or a stage has thrown.
  ///
  /// - Parameter jobs: how many pieces are worked on at once.
  /// - Returns: what the jobs kept for themselves.
  /// - Throws: what a stage threw; of several the one for the earliest piece.
  func run(jobs: Int) throws -> [Worker] {
    let belt = Belt(self)
    let threads = (1..<jobs).map { _ in
      let thread = Thread { belt.work() }
      // Deep documents need more than the little that threads get on some systems.
      thread.stackSize = 8 << 20
      return thread
    }
    threads.forEach { $0.start() }
    belt.work()
    return try belt.finish(jobs: jobs)
  }
}

/// The pieces under way, and who works on what. All of it is guarded by `condition`.
private final class Belt<
  Worker,
  Piece: Sendable,
  Prepared: Sendable,
  Settled: Sendable,
  Rendered: Sendable
>: @unchecked Sendable {
  typealias Stages = Conveyor<Worker, Piece, Prepared, Settled, Rendered>

  /// Something to do, with the number of the piece.
  private enum Task {
    case read
    case prepare(Int, Piece)
    case settle(Int, Prepared)
    case render(Int, Settled)
    case write(Int, Rendered)
  }

  private let stages: Stages
  private let condition = NSCondition()
  private var workers: [Worker] = []

  private var prepared: [Int: Prepared] = [:]
  private var settled: [Int: Settled] = [:]
  private var rendered: [Int: Rendered] = [:]
  private var sizes: [Int: Int] = [:]
  private var byteCount = 0

  /// The numbers of the next piece to be read, settled and written.
  private var nextRead = 0
  private var nextSettled = 0
  private var nextWritten = 0
  private var isReading = false
  private var isSettling = false
  private var isWriting = false
  /// The number of pieces there will be, once that is known.
  private var end: Int?
  private var failure: (piece: Int, error: any Error)?

  init(_ stages: Stages) {
    self.stages = stages
  }

  /// One job: works until there is nothing left to do.
  func work() {
    // Outside the lock: the other jobs need not wait for this one's tables.
    var worker = stages.makeWorker()
    condition.lock()
    while let task = nextTask() {
      condition.unlock()
      let outcome = Result { try perform(task, &worker) }
      condition.lock()
      if case .failure(let error) = outcome { fail(task, error) }
      condition.broadcast()
    }
    workers.append(worker)
    condition.broadcast()
    condition.unlock()
  }

  /// Waits for the other jobs.
  func finish(jobs: Int) throws -> [Worker] {
    condition.lock()
    defer { condition.unlock() }
    while workers.count < jobs { condition.wait() }
    if let failure { throw failure.error }
    return workers
  }

  /// What to do next, marked as being done; `nil` when all is done. Waits where others must be done
  /// first.
  private func nextTask() -> Task? {
    while true {
      if let end, nextWritten >= end { return nil }
      if !isWriting, let piece = rendered.removeValue(forKey: nextWritten) {
        isWriting = true
        return .write(nextWritten, piece)
      }
      if !isSettling, mayGoOn(nextSettled), let piece = prepared.removeValue(forKey: nextSettled) {
        isSettling = true
        return .settle(nextSettled, piece)
      }
      if let number = settled.keys.min(), let piece = settled.removeValue(forKey: number) {
        return .render(number, piece)
      }
      if !isReading, end == nil, stages.room(nextRead - nextWritten, byteCount) {
        isReading = true
        return .read
      }
      condition.wait()
    }
  }

  private func mayGoOn(_ number: Int) -> Bool { end.map { number < $0 } ?? true }

  private func perform(_ task: Task, _ worker: inout Worker) throws {
    switch task {
    case .read:
      guard let (number, piece) = try take(try stages.read(&worker)) else { return }
      // Who has read a piece has it in the caches near his core.
      try perform(.prepare(number, piece), &worker)
    case .prepare(let number, let piece):
      let result = stages.prepare(piece, &worker)
      locked { prepared[number] = result }
    case .settle(let number, let piece):
      let result = try stages.settle(piece, &worker)
      locked {
        settled[number] = result
        nextSettled += 1
        isSettling = false
      }
    case .render(let number, let piece):
      let result = try stages.render(piece, &worker)
      locked { rendered[number] = result }
    case .write(let number, let piece):
      try stages.write(piece, &worker)
      locked {
        byteCount -= sizes.removeValue(forKey: number) ?? 0
        nextWritten += 1
        isWriting = false
      }
    }
  }

  /// Numbers a piece that was read, or notes that it was the last.
  private func take(_ piece: Piece?) throws -> (Int, Piece)? {
    locked {
      isReading = false
      guard let piece else {
        end = min(end ?? nextRead, nextRead)
        return nil
      }
      let number = nextRead
      let size = stages.size(piece)
      sizes[number] = size
      byteCount += size
      nextRead += 1
      return (number, piece)
    }
  }

  /// Ends the run before a piece.
  private func fail(_ task: Task, _ error: any Error) {
    let number =
      switch task {
      case .read: nextRead
      case .prepare(let number, _): number
      case .settle(let number, _): number
      case .render(let number, _): number
      case .write(let number, _): number
      }
    if failure.map({ number < $0.piece }) ?? true { failure = (number, error) }
    end = min(end ?? number, number)
  }

  private func locked<Result>(_ body: () -> Result) -> Result {
    condition.lock()
    defer {
      condition.broadcast()
      condition.unlock()
    }
    return body()
  }
}
