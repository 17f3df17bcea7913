//! Names of places, for reading. Codes decide, names only help.

/// The regions of the pilot and their municipalities with extended powers, in the order of list 65 of the Czech statistical
/// office. The pattern of the codes is confirmed; single codes are to be verified.
const REGIONS: &[(&str, &str, u32, &[&str])] = &[
    (
        "CZ053",
        "Pardubický kraj",
        5301,
        &[
            "Česká Třebová",
            "Hlinsko",
            "Holice",
            "Chrudim",
            "Králíky",
            "Lanškroun",
            "Litomyšl",
            "Moravská Třebová",
            "Pardubice",
            "Polička",
            "Přelouč",
            "Svitavy",
            "Ústí nad Orlicí",
            "Vysoké Mýto",
            "Žamberk",
        ],
    ),
    (
        "CZ041",
        "Karlovarský kraj",
        4101,
        &["Aš", "Cheb", "Karlovy Vary", "Kraslice", "Mariánské Lázně", "Ostrov", "Sokolov"],
    ),
];

/// The name of a region, where it is known.
///
/// ```
/// use minitendr::{Region, region_name};
/// assert_eq!(region_name(&Region::parse("CZ041")?), Some("Karlovarský kraj"));
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[must_use]
pub fn region_name(region: &crate::Region) -> Option<&'static str> {
    REGIONS.iter().find(|(code, ..)| *code == region.as_str()).map(|(_, name, ..)| *name)
}

/// The name of a municipality with extended powers, where it is known.
///
/// ```
/// use minitendr::{Municipality, municipality_name};
/// assert_eq!(municipality_name(&Municipality::parse("5309")?), Some("Pardubice"));
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[must_use]
pub fn municipality_name(municipality: &crate::Municipality) -> Option<&'static str> {
    let code: u32 = municipality.as_str().parse().ok()?;
    REGIONS.iter().find_map(|(_, _, first, names)| {
        let index = usize::try_from(code.checked_sub(*first)?).ok()?;
        names.get(index).copied()
    })
}

/// The municipalities with extended powers that are known by name, with their codes.
pub(crate) fn municipality_codes() -> impl Iterator<Item = (String, &'static str)> {
    REGIONS.iter().flat_map(|(_, _, first, names)| (*first..).zip(*names).map(|(code, name)| (code.to_string(), *name)))
}

/// The regions that are known by name, with their codes.
pub(crate) fn region_codes() -> impl Iterator<Item = (String, &'static str)> {
    REGIONS.iter().map(|(code, name, ..)| ((*code).to_owned(), *name))
}
