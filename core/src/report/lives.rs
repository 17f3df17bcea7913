//! What became of contracts: how many stand where, with their money, and what is to be noticed about them.

use super::figures::money;
use super::table::Table;
use crate::contract::ContractStage;
use crate::message::{Label, Language};
use crate::register::ContractState;
use crate::value::{Exact, Money};

/// How many contracts stand where, and how much of their money is at which stage.
pub(super) fn stages(contracts: &[&ContractState], language: Language) -> Table {
    let labels = [Label::Contracts, Label::Concluded, Label::Delivered, Label::Invoiced, Label::Paid];
    let mut table = Table::new().words(&[Label::Stage], language).figures(&labels, language);
    let cells = |name: &str, of_stage: &[&&ContractState]| {
        let sum = |figure: fn(&ContractState) -> Money| -> String {
            let all: Exact = of_stage.iter().map(|standing| figure(standing).exact()).sum();
            money(&all, language)
        };
        vec![
            name.to_owned(),
            of_stage.len().to_string(),
            sum(|standing| standing.concluded_price),
            sum(|standing| standing.delivered),
            sum(|standing| standing.invoiced),
            sum(|standing| standing.paid),
        ]
    };
    for stage in ContractStage::ALL {
        let of_stage: Vec<&&ContractState> = contracts.iter().filter(|standing| standing.stage == *stage).collect();
        if !of_stage.is_empty() {
            table.row(cells(stage.name(language), &of_stage));
        }
    }
    table.strong(cells(Label::Total.text(language), &contracts.iter().collect::<Vec<_>>()));
    table
}

/// What is to be noticed about single contracts.
pub(super) fn noticed(contracts: &[&ContractState], language: Language) -> Table {
    let mut table = Table::new().words(&[Label::Request, Label::Stage, Label::Note], language);
    for standing in contracts {
        for finding in &standing.findings {
            let request = &standing.contract.request;
            let stage = standing.stage.name(language);
            table.row(vec![request.to_string(), stage.to_owned(), finding.reason.message(language)]);
        }
    }
    table
}
