//! Columns between Python and the engine, as they lie in memory: arrays of `NumPy`, `array`, Arrow and the like come in by the
//! buffer protocol, results go out by it.
//!
//! **Why is there unsafe code, and only here?** The buffer protocol is one of addresses: that somebody else's memory is an array
//! of so many integers, and stays one, cannot be shown to the compiler. Coming in, `PyO3` has checked the type of the entries and
//! holds the buffer, and the length is checked here; that nobody writes to it while the engine reads is for the caller, as with
//! the functions of `NumPy`. Going out, the memory belongs to the object, which is never changed and lives as long as its views.
//! Memory for results is asked for in large pages, which is advice about addresses too.
#![expect(unsafe_code, reason = "the buffer protocol is one of addresses")]

use std::ffi::{CStr, c_int, c_void};
use std::ptr;

use minitendr::{
    Batch, BatchEvaluation, BatchValues, Checked, Id, InputError, Places, Scheme, evaluate_many_into, from_json,
};
use pyo3::buffer::{Element, PyBuffer};
use pyo3::exceptions::{PyBufferError, PyValueError};
use pyo3::ffi;
use pyo3::prelude::*;

/// A column of results, read by the buffer protocol.
#[pyclass(frozen, module = "minitendr._native")]
pub(crate) struct Column(Entries);

enum Entries {
    Whole(Vec<i64>),
    Small(Vec<u32>),
    Byte(Vec<u8>),
}

impl Entries {
    /// Address, number, size and the letter that `struct` has for the type.
    fn layout(&self) -> (*const c_void, usize, usize, &'static CStr) {
        match self {
            Self::Whole(entries) => (entries.as_ptr().cast(), entries.len(), size_of::<i64>(), c"q"),
            Self::Small(entries) => (entries.as_ptr().cast(), entries.len(), size_of::<u32>(), c"I"),
            Self::Byte(entries) => (entries.as_ptr().cast(), entries.len(), size_of::<u8>(), c"B"),
        }
    }
}

/// Shape and stride of a view, which it points to.
struct Extent {
    shape: ffi::Py_ssize_t,
    stride: ffi::Py_ssize_t,
}

#[pymethods]
impl Column {
    unsafe fn __getbuffer__(slf: Bound<'_, Self>, view: *mut ffi::Py_buffer, flags: c_int) -> PyResult<()> {
        if view.is_null() {
            return Err(PyBufferError::new_err("there is no view"));
        }
        if flags & ffi::PyBUF_WRITABLE == ffi::PyBUF_WRITABLE {
            return Err(PyBufferError::new_err("results cannot be changed"));
        }
        let (address, number, size, format) = slf.get().0.layout();
        let length = |of: usize| ffi::Py_ssize_t::try_from(of).map_err(|_| PyBufferError::new_err("too long"));
        let extent = Box::new(Extent { shape: length(number)?, stride: length(size)? });
        let bytes = length(number.saturating_mul(size))?;
        let extent = Box::into_raw(extent);
        // SAFETY: `view` is not null and is the caller's to be filled. The entries and the format outlive the view, which holds
        // the object; the extent is freed when the view is released.
        unsafe {
            (*view).buf = address.cast_mut();
            (*view).len = bytes;
            (*view).readonly = 1;
            (*view).itemsize = (*extent).stride;
            (*view).format = if flags & ffi::PyBUF_FORMAT == ffi::PyBUF_FORMAT {
                format.as_ptr().cast_mut()
            } else {
                ptr::null_mut()
            };
            (*view).ndim = 1;
            (*view).shape =
                if flags & ffi::PyBUF_ND == ffi::PyBUF_ND { &raw mut (*extent).shape } else { ptr::null_mut() };
            (*view).strides = if flags & ffi::PyBUF_STRIDES == ffi::PyBUF_STRIDES {
                &raw mut (*extent).stride
            } else {
                ptr::null_mut()
            };
            (*view).suboffsets = ptr::null_mut();
            (*view).internal = extent.cast();
            (*view).obj = slf.into_any().into_ptr();
        }
        Ok(())
    }

    #[expect(clippy::unused_self, reason = "the protocol hands it over")]
    unsafe fn __releasebuffer__(&self, view: *mut ffi::Py_buffer) {
        // SAFETY: what `__getbuffer__` put there, once for each view.
        unsafe { drop(Box::from_raw((*view).internal.cast::<Extent>())) }
    }

    fn __len__(&self) -> usize {
        self.0.layout().1
    }
}

/// The entries of a buffer.
fn entries<'b, T: Element>(name: &str, buffer: &'b PyBuffer<T>) -> PyResult<&'b [T]> {
    if !buffer.is_c_contiguous() || buffer.dimensions() != 1 {
        return Err(PyValueError::new_err(format!("{name}: one dimension without gaps is needed")));
    }
    if buffer.item_count() == 0 {
        return Ok(&[]);
    }
    // SAFETY: the type, the number and the order of the entries are those of the buffer, which lives as long as the slice.
    Ok(unsafe { std::slice::from_raw_parts(buffer.buf_ptr().cast::<T>(), buffer.item_count()) })
}

/// Values of one criterion: its id, the column and its decimals.
type Given = (String, PyBuffer<i64>, u32);

/// The columns of the answer, in their order.
type Columns = (Column, Column, Column, Column, Column);

/// Evaluates columns: the columns of the answer, their decimals and an empty text; or nothing and the errors document.
#[pyfunction]
#[pyo3(signature = (scheme, offsets, price, values, ceiling, excluded, threads))]
#[expect(clippy::too_many_arguments, clippy::needless_pass_by_value, reason = "called from one place in Python")]
pub(crate) fn evaluate_columns(
    py: Python<'_>,
    scheme: &str,
    offsets: PyBuffer<i64>,
    price: PyBuffer<i64>,
    values: Vec<Given>,
    ceiling: Option<PyBuffer<i64>>,
    excluded: Option<PyBuffer<u32>>,
    threads: usize,
) -> PyResult<(Option<Columns>, u32, String)> {
    let mut columns = Vec::with_capacity(values.len());
    for (name, buffer, scale) in &values {
        columns.push((name, entries(name, buffer)?, *scale));
    }
    let batch = Batch {
        offsets: entries("offsets", &offsets)?,
        price: entries("price", &price)?,
        values: Vec::new(),
        ceiling: ceiling.as_ref().map(|buffer| entries("ceiling", buffer)).transpose()?,
        excluded: excluded.as_ref().map(|buffer| entries("excluded", buffer)).transpose()?,
    };
    // The buffers are held until the engine has done with them.
    Ok(match py.detach(|| evaluate(scheme, batch, &columns, threads)) {
        Ok(result) => {
            let status = result.status.iter().map(|status| *status as u8).collect();
            let columns = (
                Column(Entries::Whole(result.total)),
                Column(Entries::Small(result.rank)),
                Column(Entries::Small(result.reasons)),
                Column(Entries::Whole(result.winner)),
                Column(Entries::Byte(status)),
            );
            (Some(columns), result.places, String::new())
        }
        Err(error) => (None, 0, serde_json::to_string(&error).unwrap_or_default()),
    })
}

fn evaluate<'c>(
    scheme: &str,
    mut batch: Batch<'c>,
    columns: &[(&String, &'c [i64], u32)],
    threads: usize,
) -> Result<BatchEvaluation, InputError> {
    let scheme: Checked<Scheme> = from_json(scheme)?;
    for (name, column, scale) in columns {
        batch.values.push(BatchValues { criterion: Id::parse(name)?, column, scale: Places::new(*scale)? });
    }
    let (offers, tenders) = (batch.price.len(), batch.offsets.len().saturating_sub(1));
    let mut result = BatchEvaluation {
        total: in_large_pages(vec![0; offers]),
        rank: in_large_pages(vec![0; offers]),
        reasons: in_large_pages(vec![0; offers]),
        winner: in_large_pages(vec![0; tenders]),
        ..BatchEvaluation::default()
    };
    evaluate_many_into(&scheme, &batch, threads, &mut result)?;
    Ok(result)
}

/// Memory to which nothing was written yet, in large pages where Linux gives them to those who ask, as `NumPy` does: in small
/// ones it takes longer to get the memory than to fill it.
#[cfg(target_os = "linux")]
fn in_large_pages<E>(column: Vec<E>) -> Vec<E> {
    /// From so many bytes on it is worth it.
    const MANY: usize = 1 << 22;
    /// A large page; of another processor it may be larger, which the system then knows.
    const PAGE: usize = 1 << 21;
    let bytes = size_of_val(column.as_slice());
    let address = column.as_ptr().cast::<u8>();
    let before = address.align_offset(PAGE);
    if let Some(inside) = bytes.checked_sub(before).filter(|_| bytes >= MANY) {
        let pages = inside.saturating_sub(inside % PAGE);
        // SAFETY: whole pages within the column, of which what they hold is left as it is. Whether the advice is taken does not
        // matter.
        unsafe { libc::madvise(address.wrapping_add(before).cast_mut().cast(), pages, libc::MADV_HUGEPAGE) };
    }
    column
}

/// Other systems decide for themselves.
#[cfg(not(target_os = "linux"))]
fn in_large_pages<E>(column: Vec<E>) -> Vec<E> {
    column
}
