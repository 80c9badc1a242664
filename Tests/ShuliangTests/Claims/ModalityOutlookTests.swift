import Testing

@testable import Shuliang

@Suite struct ModalityOutlookTests {
  typealias Sense = ModalityOutlook.Sense

  @Test(
    arguments: [
      ([], nil),
      ([.none, .none], nil),
      ([.target], .target),
      ([.projected, .none], .projected),
      // 目标是…预计: the target prevails, whichever stands first.
      ([.target, .projected], .target),
      ([.projected, .target], .target),
      ([.target, .end], nil),
      ([.target, .end, .projected], .projected),
      ([.projected, .end, .none], nil),
    ] as [([Sense], Claim.Modality?)]
  )
  func foldsWhatWordsSay(senses: [Sense], modality: Claim.Modality?) {
    var outlook = ModalityOutlook()
    for sense in senses { outlook.add(sense) }
    #expect(outlook.modality == modality)
    #expect(outlook.end == senses.count)
  }
}
