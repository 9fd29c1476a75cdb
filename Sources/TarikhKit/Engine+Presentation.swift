import TarikhLanguages

extension Engine {
  /// What makes timelines and diffs ready to be shown, with the words and names of these tables.
  var presentationBuilder: PresentationBuilder {
    let labels = InterfaceWords.labels(tables)
    return PresentationBuilder(
      labels: labels.merging(InterfaceWords.adjectives(tables)) { first, _ in first },
      names: InterfaceWords.names(tables, gazetteer: gazetteer),
      countries: CountryCodes(tables))
  }
}
