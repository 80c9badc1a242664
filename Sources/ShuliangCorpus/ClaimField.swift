import Shuliang

/// What a claim says of its figure beside the number: the parts that are scored.
public enum ClaimField: String, Sendable, Hashable, CaseIterable {
  case indicator, subject, time, change, modality

  /// The fields that the library's records carry, and where each keeps its text.
  static let recorded: [(field: ClaimField, text: @Sendable (Record) -> String?)] = [
    (.indicator, { $0.indicator?.text }),
    (.subject, { $0.subject?.text }),
    (.time, { $0.time?.text }),
    (.change, { $0.change?.rawValue }),
    (.modality, { $0.modality?.rawValue }),
  ]

  /// The fields that the library's records carry, in the order of their columns.
  public static var carriedByRecords: [ClaimField] { recorded.map(\.field) }

  /// The share of characters from which a wording counts as that of the gold.
  private static let leastOverlap = 0.6

  /// Whether what was read is what the gold accepts; `nil` where there is nothing to judge.
  ///
  /// - Parameters:
  ///   - read: what the record says, `nil` where it says nothing or there is no record.
  ///   - accepted: what the gold accepts; empty where the claim has no such part.
  func judge(read: String?, accepted: [String]) -> Bool? {
    switch self {
    case .indicator, .subject, .time:
      // A wording that the gold leaves out is not judged: it may well be inherited.
      guard !accepted.isEmpty else { return nil }
      return accepted.contains {
        CharacterOverlap.share(of: $0, and: read ?? "") >= ClaimField.leastOverlap
      }
    case .change, .modality:
      guard read != nil || !accepted.isEmpty else { return nil }
      return read.map(accepted.contains) ?? false
    }
  }
}
