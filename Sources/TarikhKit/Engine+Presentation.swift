import TarikhLanguages

extension Engine {
  /// What makes timelines and diffs ready to be shown, with the words and names of these tables.
  var presentationBuilder: PresentationBuilder {
    PresentationBuilder(
      labels: InterfaceWords.labels(tables),
      names: InterfaceWords.names(tables, gazetteer: gazetteer),
      countries: CountryCodes(tables))
  }
}
