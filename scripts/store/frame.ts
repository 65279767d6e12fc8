import type { Tone } from "./design.ts";
import { mark } from "./mark.ts";

const bar = (width: string, height = 12, colour = "#e9e5dc"): string =>
  `<div style="width:${width};height:${height}px;border-radius:${height / 2}px;background:${colour}"></div>`;

/** An article without words, so that it needs no language. */
const article = `
  <div style="display:flex;flex-direction:column;gap:16px;width:520px">
    ${bar("72%", 28, "#ddd7ca")}${bar("38%")}
    <div style="height:176px;border-radius:14px;background:linear-gradient(135deg,#e3e9e0,#ece3d2)"></div>
    ${["100%", "94%", "98%", "61%"].map(width => bar(width)).join("")}
    <div style="height:4px"></div>
    ${["97%", "100%", "90%"].map(width => bar(width)).join("")}
  </div>`;

const dot = `<span style="width:12px;height:12px;border-radius:50%;background:#d8d2c5"></span>`;

const tab = `<span style="display:flex;align-items:center;gap:10px;width:210px;height:34px;padding:0 14px;
  border-radius:10px 10px 0 0;background:#fff">
  <span style="width:14px;height:14px;border-radius:4px;background:#c9d9d2"></span>${bar("96px", 9)}</span>`;

/** A browser's window of that size in pixels over an article, with Limber's button pressed and its popup open. */
export const browserFrame = (tone: Tone, popup: string, width: number, height: number): string => `
  <div style="position:relative;width:${width}px;height:${height}px;border-radius:16px;background:#fff;
    box-shadow:${tone.shadow}">
    <div style="display:flex;align-items:flex-end;gap:8px;height:44px;padding:0 18px;background:#ece6da;
      border-radius:16px 16px 0 0">
      <span style="display:flex;gap:8px;align-self:center;margin-right:14px">${dot.repeat(3)}</span>${tab}
    </div>
    <div style="display:flex;align-items:center;gap:14px;height:48px;padding:0 18px;border-bottom:1px solid #eee9df">
      <span style="flex:1;height:30px;border-radius:15px;background:#f3efe7;display:flex;align-items:center;
        padding:0 16px">${bar("180px", 9, "#ddd7ca")}</span>
      <span style="display:grid;place-items:center;width:34px;height:34px;border-radius:9px;background:#e2ebe4">
        <img src="${mark}" width="20" height="20"></span>
      <span style="width:20px;height:20px;border-radius:50%;background:#ddd7ca"></span>
    </div>
    <div style="padding:40px 0 0 76px">${article}</div>
    <img src="${popup}" width="336" style="position:absolute;right:52px;top:92px;border-radius:12px;
      box-shadow:0 0 0 1px rgb(60 45 20 / 8%), 0 18px 44px rgb(60 45 20 / 26%)">
  </div>`;
