//! Inputs that the benchmarks share, so that every bench measures the same request and the
//! same offers. Run the benchmarks with `cargo bench -p minitendr-benches`.
