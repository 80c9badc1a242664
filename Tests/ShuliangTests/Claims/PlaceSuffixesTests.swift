import Shuliang
import Testing

/// A place is named by a name before what it is.
@Suite struct PlaceSuffixesTests {
  @Test(arguments: [
    "获评最佳口碑省，新建学校5所。", "举办第七届省运动会，新建学校5所。", "建成首个跨省中心，新建学校5所。", "榮獲考評優秀省，新建學校5所。",
  ])
  func othersAreNoPlaces(text: String) {
    let claims = ReadClaims(text)
    #expect((claims.subject("5所") ?? "学校").hasSuffix("省") == false)
  }

  @Test func namesArePlaces() {
    #expect(ReadClaims("云岭省加快建设，新建学校5所。").subject("5所") == "云岭省")
    #expect(ReadClaims("旁遮普省加快建设，新建学校5所。").subject("5所") == "旁遮普省")
  }
}
