// Passkeys: what the device answers goes into the page's form, and the form on its way. Without a script, or without passkeys, a
// password does.
const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential?.parseCreationOptionsFromJSON;

async function options(path, body) {
  const answer = await fetch(path, {method: "POST", body, headers: {Accept: "application/json"}});
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function answering(form, failed, ask) {
  form.addEventListener("submit", async event => {
    event.preventDefault();
    failed.hidden = true;
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      form.elements.credential.value = JSON.stringify((await ask()).toJSON());
      form.submit();
    } catch {
      failed.hidden = false;
      button.disabled = false;
    }
  });
}

const signIn = document.getElementById("passkey");
if (signIn && able) {
  signIn.hidden = false;
  answering(signIn, signIn.querySelector(".error"), async () => navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await options("/api/v1/webauthn/authenticate/options"))
  }));
}

const add = document.getElementById("add-passkey");
if (add && able)
  answering(add, document.getElementById("failed"), async () => {
    const token = new URLSearchParams({_csrf: add.elements._csrf.value});
    return navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(await options("/account/passkeys/options", token))
    });
  });
else if (add) {
  document.getElementById("no-passkeys").hidden = false;
  add.querySelector("button").disabled = true;
}
