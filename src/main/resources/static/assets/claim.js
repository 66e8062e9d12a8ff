// Signs in, claims the profile with the letter's code, and signs out again: nothing of it stays in the browser.
const form = document.getElementById("claim");
const problem = document.getElementById("problem");
const lang = document.documentElement.lang;

async function call(method, path, body, token) {
  const headers = {"Content-Type": "application/json", "Accept-Language": lang};
  if (token) headers.Authorization = "Bearer " + token;
  const answer = await fetch("/api/v1" + path, {method, headers, body: body && JSON.stringify(body)});
  const told = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) throw new Error(told.detail);
  return told;
}

form.addEventListener("submit", async event => {
  event.preventDefault();
  problem.hidden = true;
  const [email, password, code] = ["email", "password", "code"].map(id => document.getElementById(id).value);
  let token;
  try {
    token = (await call("POST", "/sessions", {email, password})).accessToken;
    await call("POST", "/me/trainer/claims", {token: code.trim()}, token);
    form.hidden = true;
    document.getElementById("done").hidden = false;
  } catch (refusal) {
    problem.textContent = refusal.message;
    problem.hidden = false;
  } finally {
    if (token) await call("DELETE", "/sessions/current", undefined, token);
  }
});
