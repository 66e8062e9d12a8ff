// One click is enough: the code of a letter's link goes out of the address, into the form, and on its way, once somebody
// looks at the page. What only fetches pages, or draws them unseen, sends nothing.
const code = document.getElementById("code");
if (code && location.hash.length > 1) {
  code.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, "", location.pathname + location.search);
  const send = () => {
    if (document.visibilityState === "visible" && !document.prerendering) {
      document.removeEventListener("visibilitychange", send);
      code.form.requestSubmit();
    }
  };
  document.addEventListener("visibilitychange", send);
  send();
}
