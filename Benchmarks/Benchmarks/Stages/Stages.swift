import Benchmark
import BenchmarkCases

/// The cases under ordo-one/benchmark: speed, memory, instructions where the machine has counters.
///
/// What it calls throughput is runs a second, and its numbers are whole: so the speed is a metric of
/// our own, in kilobytes of UTF-8 a second, and the text is so small that each case runs once a second.
let benchmarks: @Sendable () -> Void = {
  let speed = BenchmarkMetric.custom("kB/s", polarity: .prefersLarger, useScalingFactor: false)
  Benchmark.defaultConfiguration = .init(
    metrics: [
      speed, .wallClock, .throughput, .instructions, .peakMemoryResident,
      .peakMemoryResidentDelta,
    ],
    warmupIterations: 1,
    maxDuration: .seconds(4),
    maxIterations: 25
  )
  for stage in BenchmarkCase.all {
    Benchmark(stage.name) { benchmark, text in
      let clock = ContinuousClock()
      benchmark.startMeasurement()
      var answer = 0
      let time = try clock.measure { answer = try stage.run(text) }
      benchmark.stopMeasurement()
      blackHole(answer)
      benchmark.measurement(speed, Int(1000 * text.megabytes / (time / .seconds(1))))
    } setup: {
      let text = try NewsText.load(megabytes: 2)
      try AnswerCheck.checkAll(over: text)
      return text
    }
  }
}
