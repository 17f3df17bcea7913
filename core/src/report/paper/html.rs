//! A document as a page of HTML that prints on A4: no script, no outside resource, every text escaped.

use super::{Block, Paper};
use crate::message::Label;
use crate::report::html::{escaped, print};

/// The page.
pub(super) fn page(paper: &Paper) -> String {
    let (language, title) = (paper.language.as_str(), escaped(&paper.whole_title()));
    let body: String = paper.blocks.iter().map(|block| piece(block, paper)).collect();
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n\
         <body>\n<main>\n<header>\n<h1>{}</h1>\n<p>{}</p>\n</header>\n{body}</main>\n</body>\n</html>\n",
        escaped(&paper.title),
        escaped(&paper.subtitle),
    )
}

fn piece(block: &Block, paper: &Paper) -> String {
    match block {
        Block::Warning(text) => format!("<p class=\"warning\" role=\"note\">{}</p>\n", escaped(text)),
        Block::Lead(text) => format!("<p class=\"lead\">{}</p>\n", escaped(text)),
        Block::Heading(text) => format!("<h2>{}</h2>\n", escaped(text)),
        Block::Subheading(text) => format!("<h3>{}</h3>\n", escaped(text)),
        Block::Paragraph(text) => format!("<p>{}</p>\n", escaped(text)),
        Block::List(items) => {
            let items: String = items.iter().map(|item| format!("<li>{}</li>\n", escaped(item))).collect();
            format!("<ul>\n{items}</ul>\n")
        }
        Block::Facts(facts) => {
            let fact = |(name, text): &(String, String)| {
                format!("<div><dt>{}</dt><dd>{}</dd></div>\n", escaped(name), escaped(text))
            };
            format!("<dl>\n{}</dl>\n", facts.iter().map(fact).collect::<String>())
        }
        Block::Table(table) => print(table),
        Block::Signatures(roles) => {
            let line = Label::NameAndSignature.text(paper.language);
            let role = |role: &String| format!("<li><span>{line}</span><b>{}</b></li>\n", escaped(role));
            format!("<ul class=\"signatures\">\n{}</ul>\n", roles.iter().map(role).collect::<String>())
        }
    }
}

/// Light only, as it will be on paper. A row is never parted, nor a table of up to twelve; a heading stays with what follows
/// it, and the head of a longer table stands on every page. Browsers that do not know boxes in margins print no page numbers.
const STYLE: &str = "\
:root { color-scheme: light; font-size: 15px; }
@page { size: A4; margin: 20mm 18mm 22mm; @bottom-right { content: counter(page) \" / \" counter(pages); font: 8pt system-ui, sans-serif; color: #444; } }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #111; font: 1rem/1.45 system-ui, \"Segoe UI\", \"Noto Sans\", \"DejaVu Sans\", sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; }
header { border-bottom: 2px solid #111; margin-bottom: 1.2rem; padding-bottom: .4rem; }
h1 { font-size: 1.65rem; line-height: 1.2; margin: 0; }
header p { margin: .2rem 0 .3rem; color: #333; font-size: 1.05rem; }
h2 { font-size: 1.15rem; margin: 1.7rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.1rem 0 .35rem; }
p, ul { margin: .4rem 0; }
ul { padding-left: 1.3rem; }
li { margin: .15rem 0; }
.warning { border: 1px solid #92400e; border-left-width: 5px; padding: .45rem .8rem; font-weight: 600; color: #6b2d08; }
.lead { border-left: 5px solid #0f5c55; background: #eef5f4; padding: .6rem .9rem; font-size: 1.08rem; font-weight: 600; margin: .9rem 0 1.1rem; }
dl { margin: .4rem 0 .8rem; }
dl div { display: grid; grid-template-columns: 13rem 1fr; gap: 1rem; padding: .2rem 0; border-bottom: 1px solid #ddd; }
dt { color: #444; } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 .9rem; font-size: .93rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: #444; padding-bottom: .25rem; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top; }
thead th { border-bottom: 1.5px solid #111; vertical-align: bottom; }
th::first-letter { text-transform: uppercase; }
td.figure, th.figure { text-align: right; } td.figure { white-space: nowrap; }
tr.strong td { font-weight: 700; }
.signatures { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(2, 1fr); gap: 0 2.5rem; }
.signatures li { padding-top: 3.2rem; }
.signatures span { display: block; border-top: 1px solid #111; padding-top: .15rem; color: #444; font-size: .85rem; }
.signatures b { display: block; }
@media (max-width: 40rem) { dl div, .signatures { grid-template-columns: 1fr; gap: 0; } }
@media print {
  :root { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  h2, h3, caption, thead { break-after: avoid; }
  .scroll:not(:has(tbody tr:nth-child(13))) { break-inside: avoid; }
  tr, li, dl div, .lead, .warning, .signatures { break-inside: avoid; }
  th, td { padding: .22rem .45rem; }
  dl div { padding: .12rem 0; }
  h2 { margin-top: 1.3rem; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  .lead { print-color-adjust: exact; }
}
";
