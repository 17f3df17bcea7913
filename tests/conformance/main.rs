//! `conformance [--answers FILE] PATH…`: runs the vectors of files and folders against the engine.
//!
//! It ends with 1 if a vector failed or none was found. FILE gets a line `id<TAB>answer or errors` for each vector.

use std::cell::RefCell;
use std::path::PathBuf;
use std::process::ExitCode;

use minitendr_tests::conformance;

fn main() -> std::io::Result<ExitCode> {
    let mut paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let mut file = None;
    if paths.first().is_some_and(|first| first.as_os_str() == "--answers") {
        file = paths.drain(..paths.len().min(2)).nth(1);
    }
    let answers = RefCell::new(String::new());
    let summary = conformance::run(
        &paths,
        &minitendr::exchange::call,
        &minitendr::is_documented,
        &mut std::io::stdout(),
        &|id, answer| answers.borrow_mut().push_str(&format!("{id}\t{answer}\n")),
    );
    if let Some(file) = file {
        std::fs::write(file, answers.into_inner())?;
    }
    Ok(if summary.is_success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
