import Benchmark
import BenchmarkCases

/// The cases of `throughput` under ordo-one/benchmark: instruction counts, peak memory, baselines.
/// What it calls throughput is runs a second; MB/s is a metric of our own.
let benchmarks: @Sendable () -> Void = {
  let text: NewsText
  do {
    text = try NewsText.load()
    try AnswerCheck.checkAll(over: text)
  } catch {
    fatalError("\(error)")
  }
  let speed = BenchmarkMetric.custom("MB/s", polarity: .prefersLarger, useScalingFactor: false)
  Benchmark.defaultConfiguration = .init(
    metrics: [speed, .wallClock, .instructions, .peakMemoryResident],
    warmupIterations: 1,
    maxDuration: .seconds(5),
    maxIterations: 20
  )
  for stage in BenchmarkCase.all {
    Benchmark(stage.name) { benchmark in
      let clock = ContinuousClock()
      let time = try clock.measure { blackHole(try stage.run(text)) }
      benchmark.measurement(speed, Int(text.megabytes / (time / .seconds(1))))
    }
  }
}
