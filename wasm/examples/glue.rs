//! Writes the JavaScript that loads the compiled module. This is what the command line tool
//! `wasm-bindgen` does, as a library at the version in `Cargo.lock`: there is no tool to
//! install and none that could mismatch. Called by `wasm/build`.

use std::{env, error::Error};

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1);
    let (Some(module), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: glue MODULE.wasm FOLDER".into());
    };
    Bindgen::new()
        .input_path(module)
        .out_name("minitendr")
        .web(true)?
        // Without the path `init()` does not find the module in a browser; Node would not notice.
        .omit_default_module_path(false)
        // The types are written by hand: `types.d.ts`.
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)?;
    Ok(())
}
