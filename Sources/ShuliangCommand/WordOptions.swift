import ArgumentParser
import Shuliang

/// The options that say what a word is.
struct WordOptions: ParsableArguments {
  @Option(help: "What a word is: news, or icu for ICU's word breaks.")
  var rules: Segmenter.RuleSet = .news

  @Option(
    help: ArgumentHelp("Words of your own; may be given more than once.", valueName: "file")
  )
  var lexicon: [String] = []

  @Option(help: ArgumentHelp("A model that train wrote.", valueName: "file"))
  var model: String?

  /// The words of all lexicons; one that cannot be read is a wrong command line.
  func readLexicon() throws -> Lexicon {
    var sum = Lexicon()
    for path in lexicon {
      do {
        let reader = ByteReader(try SystemFile(reading: path))
        let text = String(decoding: try reader.rest(), as: UTF8.self)
        sum = sum.adding(try Lexicon(text, name: path))
      } catch let error as TableError {
        throw ValidationError("The lexicon is wrong at \(error)")
      } catch {
        throw ValidationError("The lexicon cannot be read: \(path): \(error)")
      }
    }
    return sum
  }

  func readModel() throws -> SegmentationModel? {
    guard let model else { return nil }
    do {
      let reader = ByteReader(try SystemFile(reading: model))
      return try SegmentationModel(try reader.rest(), name: model)
    } catch let error as SegmentationModel.FormatError {
      throw ValidationError(error.description)
    } catch {
      throw ValidationError("The model cannot be read: \(model): \(error)")
    }
  }
}

extension Segmenter.RuleSet: ExpressibleByArgument {}
