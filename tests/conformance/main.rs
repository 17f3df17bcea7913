//! `conformance PATH…`: runs the vectors of files and folders against the engine.
//!
//! It ends with 1 if a vector failed or none was found.

use std::path::PathBuf;
use std::process::ExitCode;

use minitendr_tests::conformance;

fn main() -> ExitCode {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let summary =
        conformance::run(&paths, &minitendr::exchange::call, &minitendr::is_documented, &mut std::io::stdout());
    if summary.is_success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
