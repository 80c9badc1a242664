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
      // 超过预期的2000个，: of its clause alone, where nothing was said before.
      ([.expected], .projected),
      ([.expected, .comma], nil),
      ([.expected, .none, .comma, .target], .target),
      ([.target, .expected, .comma], .target),
      ([.projected, .comma], .projected),
      ([.expected, .projected, .comma], .projected),
      // 部门预计，…将吸引: what somebody foresees is no plan.
      ([.intended], .target),
      ([.foreseen, .intended], .projected),
      ([.foreseen, .target], .target),
      ([.target, .foreseen], .target),
      ([.foreseen, .end, .intended], .target),
    ] as [([Sense], Claim.Modality?)]
  )
  func foldsWhatWordsSay(senses: [Sense], modality: Claim.Modality?) {
    var outlook = ModalityOutlook()
    for sense in senses { outlook.add(sense) }
    #expect(outlook.modality == modality)
    #expect(outlook.end == senses.count)
  }
}
