// What Decap says in English alone, in bokmål and nynorsk. Each line: the key, the words in bokmål, and in nynorsk where they differ.

const both = [
  ["auth.loginWithAzure", "Logg inn med Azure"],
  ["collection.sidebar.allCollections", "Alle samlinger", "Alle samlingar"],
  ["collection.sidebar.searchIn", "Søk i"],
  ["collection.collectionTop.newButton", "+ %{collectionLabel}"],
  ["collection.collectionTop.viewAsList", "Vis som liste"],
  ["collection.collectionTop.viewAsGrid", "Vis som rutenett"],
  ["collection.collectionTop.searchResults", "Treff på «%{searchTerm}»"],
  ["collection.collectionTop.searchResultsInCollection", "Treff på «%{searchTerm}» i %{collection}"],
  ["collection.collectionTop.filterBy", "Avgrens etter"],
  ["collection.collectionTop.groupBy", "Grupper etter"],
  ["collection.entries.unpublishedHeader", "Ikke publisert", "Ikkje publisert"],
  ["collection.groups.other", "Annet", "Anna"],
  ["editor.editorControl.field.widgetLabel", "feltet %{widgetLabel}"],
  ["editor.editorControlPane.widget.invalidPath", "«%{path}» er ingen gyldig sti", "«%{path}» er ingen gyldig sti"],
  ["editor.editorControlPane.widget.pathExists", "«%{path}» finnes allerede", "«%{path}» finst alt"],
  ["editor.editorInterface.togglePreview", "Vis eller skjul forhåndsvisningen", "Vis eller gøym førehandsvisinga"],
  ["editor.editorInterface.toggleScrollSync", "Rull begge sidene samtidig", "Rull begge sidene samstundes"],
  ["editor.editorInterface.toggleNotes", "Vis eller skjul notatene", "Vis eller gøym notata"],
  ["editor.editorNotesPane.title", "Notater", "Notat"],
  ["editor.editorNotesPane.emptyState", "Ingen notater ennå.", "Ingen notat enno."],
  ["editor.editorNotesPane.addNote", "Nytt notat"],
  ["editor.editorNotesPane.addPlaceholder", "Skriv et notat …", "Skriv eit notat …"],
  ["editor.editorNotesPane.editPlaceholder", "Endre notatet …"],
  ["editor.editorNotesPane.save", "Lagre"],
  ["editor.editorNotesPane.cancel", "Avbryt"],
  ["editor.editorNotesPane.edit", "Endre"],
  ["editor.editorNotesPane.delete", "Slett"],
  ["editor.editorNotesPane.resolve", "Merk som løst", "Merk som løyst"],
  ["editor.editorNotesPane.unresolve", "Merk som uløst", "Merk som uløyst"],
  ["editor.editorNotesPane.confirmDelete", "Vil du slette notatet?"],
  ["editor.editorNotesPane.shortcut", "Ctrl + Enter legger til notatet", "Ctrl + Enter legg til notatet"],
  ["editor.editorToolbar.statusInfoTooltipDraft", "Dette er et utkast. Sett statusen til gjennomgang når noen skal se på det.", "Dette er eit utkast. Set statusen til gjennomgang når nokon skal sjå på det."],
  ["editor.editorToolbar.statusInfoTooltipInReview", "Noen ser på dette. Du kan likevel endre det.", "Nokon ser på dette. Du kan likevel endre det."],
  ["editor.editorWidgets.markdown.bold", "Halvfet", "Halvfeit"],
  ["editor.editorWidgets.markdown.italic", "Kursiv"],
  ["editor.editorWidgets.markdown.strikethrough", "Gjennomstreket", "Gjennomstreka"],
  ["editor.editorWidgets.markdown.code", "Kode"],
  ["editor.editorWidgets.markdown.link", "Lenke", "Lenkje"],
  ["editor.editorWidgets.markdown.linkPrompt", "Skriv adressen lenken går til", "Skriv adressa lenkja går til"],
  ["editor.editorWidgets.markdown.headings", "Overskrifter"],
  ["editor.editorWidgets.markdown.quote", "Sitat"],
  ["editor.editorWidgets.markdown.bulletedList", "Punktliste"],
  ["editor.editorWidgets.markdown.numberedList", "Nummerert liste"],
  ["editor.editorWidgets.markdown.addComponent", "Sett inn"],
  ["editor.editorWidgets.list.add", "Legg til: %{item}"],
  ["editor.editorWidgets.list.addType", "Legg til: %{item}"],
  ["editor.editorWidgets.object.expand", "Vis"],
  ["editor.editorWidgets.object.collapse", "Skjul", "Gøym"],
  ["mediaLibrary.mediaLibraryCard.copy", "Kopier"],
  ["mediaLibrary.mediaLibraryCard.copyUrl", "Kopier adressen", "Kopier adressa"],
  ["mediaLibrary.mediaLibraryCard.copyPath", "Kopier stien"],
  ["mediaLibrary.mediaLibraryCard.copyName", "Kopier navnet", "Kopier namnet"],
  ["mediaLibrary.mediaLibraryCard.copied", "Kopiert"],
  ["mediaLibrary.mediaLibraryModal.close", "Lukk"],
  ["ui.settingsDropdown.account", "Brukeren din", "Brukaren din"],
  ["ui.toast.onLoggedOut", "Du er logget ut. Ta vare på det du har skrevet, og logg inn igjen.", "Du er logga ut. Ta vare på det du har skrive, og logg inn att."],
  ["ui.toast.onBackendDown", "Tjenesten filene ligger i, svarer ikke. Se %{details}.", "Tenesta filene ligg i, svarar ikkje. Sjå %{details}."],
];

/** The words of a locale of Decap's, with ours where it has none. */
export function completed(locale, known) {
  const all = structuredClone(known);
  for (const [key, nb, nn = nb] of both) {
    const way = key.split(".");
    const last = way.pop();
    way.reduce((at, part) => (at[part] ??= {}), all)[last] = locale === "nn_no" ? nn : nb;
  }
  return all;
}
