//! What holds the engine: the runner of the conformance vectors, and a second, naive implementation to compare with.

pub mod bindings;
pub mod conformance;
pub mod law;
pub mod oracle;
pub mod pilot;
pub mod vectors;
