//! What of a certificate can be hidden, from whom, and how it is digested.

use crate::value::Digest;
use crate::value::json::{Node, canonical_node};

/// Who may see a part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// The authority alone.
    Authority,
    /// The participant of the key.
    Participant,
    /// Who made the offer of the key.
    Offer,
    /// As `Offer`, and everybody where it won.
    OfferOrWinner,
    /// The participant whose entry it is.
    Entry,
    /// Whom it names under `participant`, else who made the offer that it names.
    Named,
    /// As `Named`, and everybody where that is who won.
    NamedOrWinner,
    /// As `Named`, and everybody where it names nobody: that offers are equal, that nobody is left.
    NamedOrNobody,
    /// The offer that comes next.
    Next,
}

/// The parts that can be hidden, as patterns of paths: `*` is any key or place. The parts within a part go with it.
const PARTS: &[(&[&str], Whose)] = &[
    (&["subject", "input", "ceiling"], Whose::Authority),
    (&["subject", "input", "framework_prices", "*"], Whose::Participant),
    (&["subject", "input", "framework", "participants", "*"], Whose::Entry),
    (&["subject", "input", "state"], Whose::Authority),
    (&["subject", "input", "request"], Whose::Authority),
    (&["subject", "input", "offers", "*"], Whose::Named),
    (&["subject", "input", "answers", "*"], Whose::Named),
    (&["subject", "input", "rulings", "*"], Whose::Named),
    (&["subject", "points_given", "*"], Whose::Named),
    (&["subject", "result", "points", "*"], Whose::OfferOrWinner),
    (&["subject", "result", "totals", "*"], Whose::OfferOrWinner),
    (&["subject", "result", "inadmissible", "*"], Whose::Offer),
    (&["subject", "result", "findings", "*"], Whose::Named),
    (&["subject", "result", "offers", "*"], Whose::NamedOrWinner),
    (&["subject", "result", "asked", "*"], Whose::Named),
    (&["subject", "result", "reasons", "*"], Whose::NamedOrNobody),
    (&["subject", "result", "evaluation", "points", "*"], Whose::OfferOrWinner),
    (&["subject", "result", "evaluation", "totals", "*"], Whose::OfferOrWinner),
    (&["subject", "result", "evaluation", "inadmissible", "*"], Whose::Offer),
    (&["subject", "result", "evaluation", "findings", "*"], Whose::Named),
    (&["subject", "result", "abnormally_low"], Whose::Authority),
    (&["subject", "result", "contracts", "*"], Whose::Named),
    (&["working", "criteria", "*", "points", "*"], Whose::NamedOrWinner),
    (&["working", "totals", "*"], Whose::NamedOrWinner),
    (&["given_points", "*"], Whose::Named),
    (&["sensitivity", "margin"], Whose::Next),
    (&["sensitivity", "others", "*"], Whose::Named),
    (&["findings", "*"], Whose::Authority),
];

/// The fields that are no part of what is digested.
const APART: &[&str] = &["salt", "shown_to", "salts", "digest"];

/// A node, its parts found by name.
#[derive(Clone, Copy)]
pub(super) struct At<'n>(pub(super) Option<&'n Node>);

impl<'n> At<'n> {
    pub(super) fn field(self, name: &str) -> Self {
        match self.0 {
            Some(Node::Object(entries)) => Self(entries.iter().find(|(known, _)| known == name).map(|(_, node)| node)),
            _ => Self(None),
        }
    }

    pub(super) fn path(self, names: &[&str]) -> Self {
        names.iter().fold(self, |at, name| at.field(name))
    }

    pub(super) fn text(self) -> Option<&'n str> {
        if let Some(Node::Text(text)) = self.0 { Some(text) } else { None }
    }

    pub(super) fn list(self) -> &'n [Node] {
        if let Some(Node::List(nodes)) = self.0 { nodes } else { &[] }
    }

    pub(super) fn entries(self) -> &'n [(String, Node)] {
        if let Some(Node::Object(entries)) = self.0 { entries } else { &[] }
    }
}

/// Who offered what, and who won.
pub(super) struct Roles {
    /// Offer and participant; the offer itself where it names none.
    offers: Vec<(String, String)>,
    winners: Vec<String>,
    next: Option<String>,
}

impl Roles {
    pub(super) fn of(certificate: &Node) -> Self {
        let root = At(Some(certificate));
        let result = root.path(&["subject", "result"]);
        let given = root.path(&["subject", "input", "offers"]).list().iter().chain(result.field("offers").list());
        let mut offers: Vec<(String, String)> = Vec::new();
        for offer in given {
            let at = At(Some(offer));
            let Some(id) = at.field("id").text().or_else(|| at.field("offer").text()) else { continue };
            let participant = at.field("participant").text().unwrap_or(id);
            offers.push((id.to_owned(), participant.to_owned()));
        }
        let mut winners: Vec<String> = Vec::new();
        let winner = result.field("winner");
        winners.extend(winner.field("participant").text().map(str::to_owned));
        for contract in result.field("contracts").list() {
            winners.extend(At(Some(contract)).field("participant").text().map(str::to_owned));
        }
        let mut roles = Self { offers, winners, next: None };
        let won = winner.text().map(|offer| roles.who_made(offer).to_owned());
        roles.winners.extend(won);
        let next = root.path(&["sensitivity", "margin", "next"]).text();
        roles.next = next.map(|offer| roles.who_made(offer).to_owned());
        roles
    }

    /// Who made an offer: its participant, or the offer itself where it names none.
    fn who_made<'r>(&'r self, offer: &'r str) -> &'r str {
        self.offers.iter().find(|(id, _)| id == offer).map_or(offer, |(_, participant)| participant)
    }

    /// Whether somebody made an offer.
    pub(super) fn has(&self, participant: &str) -> bool {
        self.offers.iter().any(|(_, known)| known == participant)
    }

    /// An offer that names no participant and is called as one that another offer names: nobody could tell them apart.
    pub(super) fn ambiguous(&self) -> Option<&str> {
        let is_named = |id: &str| self.offers.iter().any(|(offer, participant)| participant == id && offer != id);
        let own = self.offers.iter().filter(|(offer, participant)| offer == participant);
        own.map(|(offer, _)| offer.as_str()).find(|offer| is_named(offer))
    }

    /// Whether a part may be shown to a participant.
    fn may_see(&self, participant: &str, whose: Whose, key: &str, node: &Node) -> bool {
        let won = |who: &str| self.winners.iter().any(|winner| winner == who);
        let at = At(Some(node));
        let maker = |name: &str| at.field(name).text().map(|offer| self.who_made(offer));
        let named = || at.field("participant").text().or_else(|| maker("offer")).or_else(|| maker("id"));
        match whose {
            Whose::Authority => false,
            Whose::Participant => key == participant,
            Whose::Offer => self.who_made(key) == participant,
            Whose::OfferOrWinner => self.who_made(key) == participant || won(self.who_made(key)),
            Whose::Entry => at.field("id").text() == Some(participant),
            Whose::Named => named() == Some(participant),
            Whose::NamedOrWinner => named().is_some_and(|who| who == participant || won(who)),
            Whose::NamedOrNobody => named().is_none_or(|who| who == participant),
            Whose::Next => self.next.as_deref() == Some(participant),
        }
    }
}

/// The salt of one part: nobody who knows it knows that of another.
fn salt_of(salt: &str, pointer: &str) -> Digest {
    Digest::of(format!("{salt}{pointer}").as_bytes())
}

fn seal_of(salt: &str, node: &Node) -> Digest {
    Digest::of(format!("{salt}{}", canonical_node(node)).as_bytes())
}

fn sealed(seal: &str) -> Node {
    Node::Object(vec![("sealed".to_owned(), Node::Text(seal.to_owned()))])
}

/// The seal, where a node is one.
pub(super) fn seal_in(node: &Node) -> Option<&str> {
    match node {
        Node::Object(entries) => match entries.as_slice() {
            [(name, Node::Text(seal))] if name == "sealed" => Some(seal),
            _ => None,
        },
        _ => None,
    }
}

/// A path as a JSON pointer (RFC 6901).
pub(super) fn pointer(path: &[String]) -> String {
    path.iter().map(|key| format!("/{}", key.replace('~', "~0").replace('/', "~1"))).collect()
}

/// What happens to each part that can be hidden.
trait Each {
    fn part(&mut self, pointer: &str, whose: Whose, key: &str, node: &Node) -> Node;
}

/// Copies a document, each part that can be hidden as it comes back.
fn mapped(node: &Node, path: &mut Vec<String>, each: &mut dyn Each) -> Node {
    let is_here = |pattern: &&(&[&str], Whose)| {
        pattern.0.len() == path.len()
            && pattern.0.iter().zip(path.iter()).all(|(name, key)| *name == "*" || name == key)
    };
    if let Some((_, whose)) = PARTS.iter().find(is_here) {
        let pointer = pointer(path);
        let key = path.last().cloned().unwrap_or_default();
        return each.part(&pointer, *whose, &key, node);
    }
    let mut below = |key: &str, node: &Node| {
        path.push(key.to_owned());
        let copy = mapped(node, path, each);
        path.pop();
        copy
    };
    match node {
        Node::List(nodes) => {
            Node::List(nodes.iter().enumerate().map(|(index, node)| below(&index.to_string(), node)).collect())
        }
        Node::Object(entries) => {
            Node::Object(entries.iter().map(|(key, node)| (key.clone(), below(key, node))).collect())
        }
        other => other.clone(),
    }
}

/// Seals everything that is not sealed yet.
struct SealAll<'s> {
    salt: Option<&'s str>,
    salts: &'s [(String, Node)],
}

impl Each for SealAll<'_> {
    fn part(&mut self, pointer: &str, _: Whose, _: &str, node: &Node) -> Node {
        if seal_in(node).is_some() {
            return node.clone();
        }
        let shown = self.salts.iter().find(|(known, _)| known == pointer).map(|(_, salt)| salt);
        let salt = match (self.salt, shown) {
            (Some(salt), _) => salt_of(salt, pointer).to_string(),
            (None, Some(Node::Text(salt))) => salt.clone(),
            // Of a part without its salt nothing can be said; it is digested as it stands.
            _ => return node.clone(),
        };
        sealed(&seal_of(&salt, node).to_string())
    }
}

/// The digest of a certificate, or of a view of it.
pub(super) fn digest_of(certificate: &Node) -> Digest {
    let root = At(Some(certificate));
    let mut each = SealAll { salt: root.field("salt").text(), salts: root.field("salts").entries() };
    let sealed = mapped(certificate, &mut Vec::new(), &mut each);
    let Node::Object(entries) = sealed else { return Digest::of(b"") };
    let kept = entries.into_iter().filter(|(name, _)| !APART.contains(&name.as_str())).collect();
    Digest::of(canonical_node(&Node::Object(kept)).as_bytes())
}

/// Hides what a participant may not see, and notes the salts of what it may.
struct HideFrom<'r> {
    roles: &'r Roles,
    participant: &'r str,
    salt: &'r str,
    salts: Vec<(String, Node)>,
}

impl Each for HideFrom<'_> {
    fn part(&mut self, pointer: &str, whose: Whose, key: &str, node: &Node) -> Node {
        let salt = salt_of(self.salt, pointer).to_string();
        if self.roles.may_see(self.participant, whose, key, node) {
            self.salts.push((pointer.to_owned(), Node::Text(salt)));
            return node.clone();
        }
        sealed(&seal_of(&salt, node).to_string())
    }
}

/// The view of a participant: the document with parts hidden, and the salts of what is shown.
pub(super) fn hide(certificate: &Node, participant: &str, salt: &str) -> (Node, Vec<(String, Node)>) {
    let roles = Roles::of(certificate);
    let mut each = HideFrom { roles: &roles, participant, salt, salts: Vec::new() };
    let view = mapped(certificate, &mut Vec::new(), &mut each);
    (view, each.salts)
}

/// The first part that is shown to somebody who may not see it, or without its salt.
pub(super) fn shown_wrongly(view: &Node, participant: &str) -> Option<String> {
    struct Shown<'r> {
        roles: &'r Roles,
        participant: &'r str,
        salts: &'r [(String, Node)],
        wrong: Option<String>,
    }
    impl Each for Shown<'_> {
        fn part(&mut self, pointer: &str, whose: Whose, key: &str, node: &Node) -> Node {
            let is_right = || {
                let has_salt = self.salts.iter().any(|(known, _)| known == pointer);
                has_salt && self.roles.may_see(self.participant, whose, key, node)
            };
            if self.wrong.is_none() && seal_in(node).is_none() && !is_right() {
                self.wrong = Some(pointer.to_owned());
            }
            Node::Null
        }
    }
    let roles = Roles::of(view);
    let salts = At(Some(view)).field("salts").entries();
    let mut each = Shown { roles: &roles, participant, salts, wrong: None };
    mapped(view, &mut Vec::new(), &mut each);
    each.wrong
}

/// The paths of everything that is sealed.
pub(super) fn sealed_in(certificate: &Node) -> Vec<String> {
    struct Sealed(Vec<String>);
    impl Each for Sealed {
        fn part(&mut self, pointer: &str, _: Whose, _: &str, node: &Node) -> Node {
            if seal_in(node).is_some() {
                self.0.push(pointer.to_owned());
            }
            Node::Null
        }
    }
    let mut each = Sealed(Vec::new());
    mapped(certificate, &mut Vec::new(), &mut each);
    each.0
}
