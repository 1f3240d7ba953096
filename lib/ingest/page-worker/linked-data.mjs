const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting)$/;
const MOST_NODES = 2_000;

/** What the page's JSON-LD says about its article, best first; nothing when it says nothing or is broken. */
export function linkedData(document) {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap(nodesOf);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const pages = nodes.filter((node) =>
    typesOf(node).some((type) => /^(?:\w*WebPage|VideoObject)$/.test(type)),
  );
  const sources = [...articles, ...pages];
  return {
    titles: articles.flatMap((node) => words(document, node.headline ?? node.name)),
    publishers: sources.flatMap((node) => words(document, resolve(nodes, node.publisher)?.name)),
    urls: articles.flatMap((node) => [
      ...strings(node.url),
      ...strings(node.mainEntityOfPage),
      ...strings(node.mainEntityOfPage?.["@id"]),
    ]),
    dates: sources.flatMap((node) => [...strings(node.datePublished), ...strings(node.dateCreated)]),
    bodies: articles.flatMap((node) => strings(node.articleBody)),
  };
}

function nodesOf(script) {
  const json = script.textContent.trim().replace(/^<!--|-->$/g, "");
  const found = [];
  try {
    const pending = [JSON.parse(json)];
    while (pending.length > 0 && found.length < MOST_NODES) {
      const value = pending.shift();
      if (Array.isArray(value)) pending.push(...value.slice(0, MOST_NODES));
      else if (value && typeof value === "object") {
        found.push(value);
        if (value["@graph"]) pending.push(value["@graph"]);
        if (value.mainEntity) pending.push(value.mainEntity);
      }
    }
  } catch {
    // Broken JSON-LD is common; the rest of the page still speaks.
  }
  return found;
}

const typesOf = (node) => [node["@type"]].flat().filter((type) => typeof type === "string");
const strings = (value) => [value].flat().filter((item) => typeof item === "string" && item.trim() !== "");

function resolve(nodes, value) {
  const [first] = [value].flat();
  if (typeof first === "string") return { name: first };
  if (!first?.name && first?.["@id"]) return nodes.find((node) => node["@id"] === first["@id"] && node.name);
  return first;
}

/** Titles are often escaped twice. */
function words(document, value) {
  return strings(value).map((text) => {
    if (!/&[#\w]+;/.test(text)) return text;
    const holder = document.createElement("div");
    holder.innerHTML = text.slice(0, 2_000);
    return holder.textContent;
  });
}
