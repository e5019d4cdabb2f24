//! The lists of services: of one product type, or of all that the panel's menu has.

use std::ops::ControlFlow;

use super::super::concurrent::each;
use super::super::tariff::no_products;
use super::super::{Node, Panel};
use super::Service;
use orderctl_core::Remedy;
use orderctl_core::error::{Code, Error, Kind, Result};

impl Panel {
    /// Gives the services of one product type, or of all in the menu, one by one, and then the types
    /// whose list the panel cut short.
    ///
    /// # Errors
    /// As [`Panel::call`], and what `visit` fails with. That one type of the menu has no list is no
    /// error, unless none has.
    pub fn services(
        &self,
        item_type: Option<&str>,
        visit: &mut dyn FnMut(Service) -> Result<()>,
    ) -> Result<Vec<String>> {
        let types = match item_type {
            Some(item_type) => vec![item_type.to_owned()],
            None => self.listed_types()?,
        };
        let mut cut = Vec::new();
        let mut lists = Lists::default();
        for of in types {
            let list = self.services_of(&of, &mut |service| {
                visit(service)?;
                Ok(ControlFlow::Continue(()))
            });
            let complete = match item_type {
                Some(_) => list?,
                // What is in the menu and has no list for this login is no type of services.
                None => lists.allowed(list)?.unwrap_or(true),
            };
            if !complete {
                cut.push(of);
            }
        }
        lists.check()?;
        Ok(cut)
    }

    /// The services that are `wanted`, of these product types or, if none are named, of all; no more
    /// is read of a list once it has shown so many as are `enough`.
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub fn services_that(
        &self,
        types: &[String],
        enough: usize,
        wanted: &(dyn Fn(&Service) -> bool + Sync),
    ) -> Result<Vec<Service>> {
        let menu = if types.is_empty() { self.listed_types()? } else { Vec::new() };
        let lists = each(if types.is_empty() { &menu } else { types }, |item_type| {
            let mut found = Vec::new();
            let read = self.services_of(item_type, &mut |service| {
                if wanted(&service) {
                    found.push(service);
                }
                let done = found.len() >= enough;
                Ok(if done { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
            });
            read.map(|_| found)
        });
        let mut all = Vec::new();
        let mut told = Lists::default();
        for list in lists {
            let found =
                if types.is_empty() { told.allowed(list)?.unwrap_or_default() } else { list? };
            all.extend(found);
        }
        if types.is_empty() {
            told.check()?;
        }
        Ok(all)
    }

    /// The product types to look through where none is named.
    fn listed_types(&self) -> Result<Vec<String>> {
        match self.item_types() {
            Ok(types) if types.is_empty() => Err(no_products()),
            Err(error) if error.kind() == Kind::Refused => Err(error.remedy(Remedy::ProductType)),
            types => types,
        }
    }

    /// One service by its id.
    ///
    /// # Errors
    /// As [`Panel::call`], and of kind refused if there is no such service.
    pub fn service(&self, item_type: Option<&str>, id: &str) -> Result<Service> {
        let types: Vec<String> = item_type.iter().map(ToString::to_string).collect();
        let found = self.services_that(&types, 1, &|service| service.service_id == id)?;
        found.into_iter().next().ok_or_else(|| no_service(id))
    }

    fn services_of(
        &self,
        item_type: &str,
        visit: &mut dyn FnMut(Service) -> Result<ControlFlow<()>>,
    ) -> Result<bool> {
        let tag = self.settings.tag.as_deref();
        let currencies = self.currencies();
        let read = |row: &Node| Service::of(item_type, tag, row, &currencies);
        self.each_row(item_type, &[], &mut |row| match read(&row) {
            Some(service) => visit(service),
            None => Ok(ControlFlow::Continue(())),
        })
    }
}

/// The lists of several product types: some may be closed to this login, and not all.
#[derive(Default)]
struct Lists {
    any: bool,
    refusal: Option<Error>,
}

impl Lists {
    /// What a list told; nothing if it is closed.
    fn allowed<T>(&mut self, list: Result<T>) -> Result<Option<T>> {
        match list {
            Err(error) if error.kind() == Kind::Refused => {
                self.refusal.get_or_insert(error);
                Ok(None)
            }
            list => {
                self.any |= list.is_ok();
                list.map(Some)
            }
        }
    }

    /// # Errors
    /// The first refusal, if every list was closed: that there is nothing is not known then.
    fn check(self) -> Result<()> {
        self.refusal.filter(|_| !self.any).map_or(Ok(()), Err)
    }
}

/// That a panel has no service of this id, as far as its lists show.
#[must_use]
pub fn no_service(id: &str) -> Error {
    Error::new(Kind::Refused, format!("service {id} not found"))
        .code(Code::Missed)
        .remedy(Remedy::ListServices)
}

#[cfg(test)]
mod tests {
    use super::super::super::mock_server::{self, Server};
    use super::*;

    #[test]
    fn lists_that_are_all_closed_are_not_an_account_without_services() {
        const MENU: &str = r#"{"doc":{"node":{"$name":"mainmenuservice","node":[
            {"$action":"vds","$type":"list"},{"$action":"soft","$type":"list"}]}}}"#;
        const ROW: &str = r#"{"doc":{"elem":{"id":{"$":"7"}}}}"#;
        const CLOSED: &str = r#"{"doc":{"error":{"$type":"access","msg":{"$":"No"}}}}"#;
        let list = |answers: &[&str]| {
            let answers = answers.iter().map(|body| mock_server::status(200, body)).collect();
            let server = Server::raw(answers);
            let mut ids = Vec::new();
            let panel = server.panel(|_| ());
            let seen = panel.services(None, &mut |service| {
                ids.push(service.service_id);
                Ok(())
            });
            seen.map(|_| ids)
        };
        assert_eq!(list(&[MENU, CLOSED, ROW]).unwrap(), ["7"]);
        for answers in [&[MENU, CLOSED, CLOSED][..], &[CLOSED], &[r#"{"doc":{"node":{}}}"#]] {
            assert_eq!(list(answers).unwrap_err().kind(), Kind::Refused, "{answers:?}");
        }
        let server = Server::answering([MENU, CLOSED, CLOSED]);
        let shown = server.panel(|_| ()).service(None, "7").unwrap_err();
        assert_eq!(shown.machine_code(), Some("access"), "it may be there");
    }
}
