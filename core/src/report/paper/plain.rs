//! A document as plain text.

use super::{Block, Paper};
use crate::message::Label;
use crate::report::plain::{print, wrapped};

/// The widest line of running text, in characters.
const WIDTH: usize = 100;

/// The text.
pub(super) fn text(paper: &Paper) -> String {
    let title = format!("{}\n{}", paper.title, paper.subtitle);
    let line = "═".repeat(title.lines().map(|line| line.chars().count()).max().unwrap_or(0));
    let mut parts = vec![format!("{title}\n{line}")];
    parts.extend(paper.blocks.iter().map(|block| piece(block, paper)));
    parts.join("\n\n") + "\n"
}

fn piece(block: &Block, paper: &Paper) -> String {
    match block {
        Block::Warning(text) => format!("!! {}", hanging(text, "   ")),
        Block::Lead(text) => format!("=> {}", hanging(text, "   ")),
        Block::Heading(text) => format!("{text}\n{}", "─".repeat(text.chars().count())),
        Block::Subheading(text) => format!("{text}:"),
        Block::Paragraph(text) => wrapped(text, WIDTH),
        Block::List(items) => {
            let items: Vec<String> = items.iter().map(|item| format!("  – {}", hanging(item, "    "))).collect();
            items.join("\n")
        }
        Block::Facts(facts) => {
            let width = facts.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
            let blank = " ".repeat(width.saturating_add(2));
            let fact = |(name, text): &(String, String)| format!("{name:<width$}  {}", hanging(text, &blank));
            facts.iter().map(fact).collect::<Vec<_>>().join("\n")
        }
        Block::Table(table) => print(table),
        Block::Signatures(roles) => {
            let line = "_".repeat(50);
            let below = Label::NameAndSignature.text(paper.language);
            let role = |role: &String| format!("\n{line}\n{role} ({below})");
            roles.iter().map(role).collect::<Vec<_>>().join("\n")
        }
    }
}

/// Wrapped, with blanks before every further line.
fn hanging(text: &str, blank: &str) -> String {
    let width = WIDTH.saturating_sub(blank.chars().count());
    wrapped(text, width).replace('\n', &format!("\n{blank}"))
}
