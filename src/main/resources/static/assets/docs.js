"use strict";

const dark = matchMedia("(prefers-color-scheme: dark)");

function dress() {
  document.documentElement.classList.toggle("dark-mode", dark.matches);
}

dress();
dark.addEventListener("change", dress);

SwaggerUIBundle({
  url: "/v3/api-docs",
  dom_id: "#interface",
  deepLinking: true,
  displayRequestDuration: true,
  operationsSorter: "alpha",
  tagsSorter: "alpha",
  docExpansion: "none",
  defaultModelsExpandDepth: 0,
  // asks nobody else what they think of the document
  validatorUrl: null,
});
