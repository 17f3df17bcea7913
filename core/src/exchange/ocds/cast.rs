//! The parties of a process and what they do in it.

use std::collections::BTreeMap;

use super::json::{Object, texts};
use crate::framework::FrameworkContract;
use crate::value::Id;
use crate::value::json::Node;

/// A role in the closed part of the standard's list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Buyer,
    ProcuringEntity,
    Tenderer,
    Supplier,
    Payer,
    Payee,
}

impl Role {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Buyer => "buyer",
            Self::ProcuringEntity => "procuringEntity",
            Self::Tenderer => "tenderer",
            Self::Supplier => "supplier",
            Self::Payer => "payer",
            Self::Payee => "payee",
        }
    }
}

/// Who plays which roles in one release.
#[derive(Clone, Default)]
pub(super) struct Cast(BTreeMap<Who, Vec<Role>>);

/// The authority or a participant.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    Authority,
    Participant(Id),
}

impl Cast {
    /// Notes that somebody plays a role, and refers to it.
    pub(super) fn plays(&mut self, framework: &FrameworkContract, who: Who, role: Role) -> Node {
        let reference = who.reference(framework);
        let roles = self.0.entry(who).or_default();
        if !roles.contains(&role) {
            roles.push(role);
        }
        reference
    }

    /// The parties, each with what it did before in the process: a later list of roles takes the place of an earlier one.
    pub(super) fn parties(&self, framework: &FrameworkContract, before: &mut Self) -> Vec<Node> {
        let mut parties = Vec::new();
        for (who, now) in &self.0 {
            let roles = before.0.entry(who.clone()).or_default();
            roles.extend(now.iter().copied());
            roles.sort_unstable();
            roles.dedup();
            parties.push(who.party(framework, roles));
        }
        parties
    }
}

impl Who {
    pub(super) fn participant(id: &Id) -> Self {
        Self::Participant(id.clone())
    }

    /// The id among the parties: by the register of organisations where the number is known. No id of one form has the other.
    fn id(&self, framework: &FrameworkContract) -> String {
        match self {
            Self::Authority => "authority".to_owned(),
            Self::Participant(id) => match framework.participant(id).and_then(|known| known.ico.as_ref()) {
                Some(ico) => format!("CZ-ICO-{ico}"),
                None => format!("participant-{id}"),
            },
        }
    }

    fn name(&self, framework: &FrameworkContract) -> String {
        match self {
            Self::Authority => framework.authority.to_string(),
            Self::Participant(id) => {
                let name = framework.participant(id).and_then(|known| known.name.as_ref());
                name.map_or_else(|| id.to_string(), ToString::to_string)
            }
        }
    }

    fn reference(&self, framework: &FrameworkContract) -> Node {
        Object::new().with("id", self.id(framework)).with("name", self.name(framework)).into()
    }

    fn party(&self, framework: &FrameworkContract, roles: &[Role]) -> Node {
        let ico = match self {
            Self::Authority => None,
            Self::Participant(id) => framework.participant(id).and_then(|known| known.ico.as_ref()),
        };
        let name = self.name(framework);
        let identifier = ico.map(|ico| {
            Object::new().with("scheme", "CZ-ICO").with("id", ico.as_str()).with("legalName", name.as_str())
        });
        Object::new()
            .with("id", self.id(framework))
            .with("name", name.as_str())
            .with_some("identifier", identifier)
            .with_list("roles", texts(roles.iter().map(|role| role.as_str())))
            .into()
    }
}
