// What a visitor may wish: that the demonstration works without a network. Nothing is kept before the button is pressed.

import { offline } from "../offline/register.js";

const texts = {
  title: { cs: "Bez připojení", en: "Without a network" },
  impossible: {
    cs: "Tento prohlížeč nebo adresa to neumožňuje; pomůže soubor, který se otevře bez serveru.",
    en: "This browser or address does not allow it; a file that opens without a server helps.",
  },
  off: {
    cs: "Prohlížeč si může uložit soubory této stránky, aby fungovala i bez sítě. Co napíšete, se neukládá.",
    en: "The browser can keep the files of this page, so that it works without a network. What you type is not kept.",
  },
  loading: { cs: "Soubory stránky se ukládají…", en: "The files of the page are being kept…" },
  on: { cs: "Stránka funguje i bez sítě.", en: "The page works without a network." },
  newer: {
    cs: "Je připravena nová verze. Použije se, až zavřete všechna okna této stránky, nebo hned; rozepsané údaje se tím smažou.",
    en: "A new version is ready. It begins once all windows of this page are closed, or now; what is typed is then gone.",
  },
  others_open: { cs: "Nejprve zavřete ostatní okna této stránky.", en: "Close the other windows of this page first." },
  failed: {
    cs: "Soubory se nepodařilo uložit. Zkuste to znovu, až bude síť v pořádku.",
    en: "The files could not be kept. Try again once the network is in order.",
  },
  keep: { cs: "Uložit pro práci bez sítě", en: "Keep for use without a network" },
  forget: { cs: "Odstranit uložené soubory", en: "Remove the kept files" },
  take_over: { cs: "Použít novou verzi", en: "Use the new version" },
};

/** Which buttons a state has. */
const choices = { off: ["keep"], failed: ["keep"], on: ["forget"], newer: ["take_over", "forget"], others_open: ["take_over", "forget"] };

const language = document.documentElement.lang === "en" ? "en" : "cs";
const made = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
const status = made("p", "");
status.setAttribute("role", "status");
const buttons = document.createElement("p");
document.querySelector("footer").append(made("h2", texts.title[language]), status, buttons);

const show = (state) => {
  status.textContent = texts[state][language];
  const actions = { keep: kept?.keep, forget: kept?.forget, take_over: kept?.takeOver };
  buttons.replaceChildren(
    ...(choices[state] ?? []).map((choice) => {
      const button = made("button", texts[choice][language]);
      button.type = "button";
      button.addEventListener("click", actions[choice]);
      return button;
    }),
  );
};

let kept;
kept = offline(new URL("service-worker.js", import.meta.url), show);
