import Testing

@testable import Shuliang

/// What was won at a competition has it as its time.
@Suite struct CompetitionTimeTests {
  @Test(arguments: [
    ("在云岭奥运会上，柳源队获得3枚金牌。", "3枚", "云岭奥运会上"), ("柳源队实力强，奥运会上共获7枚金牌。", "7枚", "奥运会上"),
    ("本届世锦赛，柳源队四枚金牌旁落。", "四枚", "本届世锦赛"),
  ])
  func saysWhen(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure)?.hasSuffix(time) == true)
  }

  /// However many there are in a sentence, each is a time.
  @Test func eachOfManyIsATime() {
    let bytes = Array(String(repeating: "奥运会上获，", count: 60).utf8)
    var words = (0..<60).flatMap { place in
      let start = place * 18
      return [
        ClauseWord(.noun, start..<start + 9), ClauseWord(.text, start + 9..<start + 12),
        ClauseWord(.text, start + 12..<start + 15), ClauseWord(.comma, start + 15..<start + 18),
      ]
    }
    CompetitionTime.join(&words, in: bytes)
    #expect(words.map(\.kind) == Array(repeatElement([.time, .text, .comma], count: 60).joined()))
  }

  /// A date says it better; who takes part in a competition is at none yet.
  @Test(arguments: [
    ("1994年1月在云岭锦标赛上创造了156分的纪录。", "156分", "1994年1月"), ("柳源队参加世锦赛，派出8名选手。", "8名", nil),
  ])
  func isNoneBesideADate(text: String, figure: String, time: String?) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// The number of a day of games says when; 本届 does of a contest only.
  @Test(
    arguments: [
      ("运动会进入第六个比赛日，获得金牌12枚。", "12枚", "第六个比赛日"), ("本届赛事共有380家企业参加。", "380家", "本届"),
      ("本届航展吸引380家企业参展。", "380家", nil), ("柳源队迎战石湾队，此役进攻12次。", "12次", "此役"),
    ] as [(String, String, String?)]
  )
  func turnsAndDays(text: String, figure: String, time: String?) {
    #expect(ReadClaims(text).time(figure) == time)
  }
}
