import ArgumentParser
import Shuliang

/// The library's units with those of a user.
struct UserUnits {
  let table: UnitTable
  /// A hash of all tables, the user's too.
  let digest: String

  /// - Parameter path: the user's table; `nil` for none.
  /// - Throws: `ValidationError` where it cannot be read: the command line is wrong then.
  init(path: String?) throws {
    guard let path else {
      table = .standard
      digest = TableDigest.standard
      return
    }
    do {
      let reader = ByteReader(try FileStream(path: path))
      let text = String(decoding: try reader.rest(), as: UTF8.self)
      table = try UnitTable.standard.adding(text, name: path)
      digest = TableDigest.digest(adding: [text])
    } catch let error as TableError {
      throw ValidationError("The table of --units is wrong at \(error)")
    } catch {
      throw ValidationError("The table of --units cannot be read: \(path): \(error)")
    }
  }
}
