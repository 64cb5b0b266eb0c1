// A search field on another page leads to the search page. What is written stands in the fragment of
// the address, the part that is sent to nobody.

const form = document.querySelector("[data-pv-sokefelt]");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  location.href = form.dataset.pvSokefelt + "#" + new URLSearchParams({ q: form.elements.q.value.trim() });
});
