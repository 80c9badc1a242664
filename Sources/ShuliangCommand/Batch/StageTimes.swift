/// A stage of a run, in the order in which a document goes through them.
enum Stage: String, CaseIterable {
  case read, parse, extract, fold, compare, render, write
}

/// How long each stage took, in seconds of work of one processor.
struct StageTimes {
  private(set) var seconds: [Double] = Array(repeating: 0, count: Stage.allCases.count)

  subscript(stage: Stage) -> Double { seconds[StageTimes.index(stage)] }

  /// Does some work and adds what it took to a stage.
  mutating func measure<Result, Failure: Error>(
    _ stage: Stage,
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let begun = Clock.worked
    defer { seconds[StageTimes.index(stage)] += Clock.worked - begun }
    return try work()
  }

  static func += (times: inout StageTimes, other: StageTimes) {
    for index in times.seconds.indices { times.seconds[index] += other.seconds[index] }
  }

  private static func index(_ stage: Stage) -> Int { Stage.allCases.firstIndex(of: stage)! }
}
