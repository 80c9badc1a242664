/// The cases of an enumeration by the names they have in the source, as tables write them.
///
/// To ask a case for its name is slow; here each is asked once.
struct CaseNames<Case: CaseIterable> {
  private let cases: [String: Case]

  init() {
    cases = Dictionary(uniqueKeysWithValues: Case.allCases.map { ("\($0)", $0) })
  }

  /// The case of a name; `nil` where there is none.
  subscript(name: String) -> Case? { cases[name] }
}
