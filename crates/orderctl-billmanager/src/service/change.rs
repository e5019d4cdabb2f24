//! Ending a service (`{type}.delete`), and whether it renews itself (`{type}.edit`).
//!
//! Both functions are known from clients. Inferred: that a field of `{type}.edit` that is not sent stays
//! as it is, and what a deleted service looks like in the list.

use serde::Serialize;

use super::super::account::BalanceReading;
use super::super::tariff::choices;
use super::super::{AutoRenew, Choice, Node, Out, Panel};
use super::Service;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Effect, Field, Money, Period, Request};

/// How far a cancellation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CancelStatus {
    /// The panel shows the service as deleted, or no more.
    Deleted,
    /// The panel took the request, and still lists the service with another status.
    Accepted,
}

/// What the panel shows of a service after its cancellation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Canceled {
    /// The id of the canceled service.
    pub service_id: String,
    /// How far it is.
    pub status: CancelStatus,
    /// By how much the account's balance rose, with what else was credited in the meantime; nothing if
    /// it did not rise or can't be read.
    pub refunded: Option<Money>,
}

impl Panel {
    /// The request that ends a service at once.
    #[must_use]
    pub fn cancellation(&self, service: &Service) -> Request {
        let fields = vec![Field::plain("elid", &service.service_id), Field::plain("sok", "ok")];
        self.request(&format!("{}.delete", service.item_type), fields, Effect::Write, Out::Json)
    }

    /// Ends a service at once, and tells how it stands and what was refunded.
    ///
    /// # Errors
    /// As [`Panel::call`]. What can't be read afterwards is not told, and no error.
    pub fn cancel(&self, service: &Service) -> Result<Canceled> {
        let before = self.balance_after();
        self.change(&self.cancellation(service))?;
        let now = self.service(Some(&service.item_type), &service.service_id);
        let is_gone = match now {
            Ok(now) => now.status.is_gone(),
            Err(error) => error.reason() == Some(&Code::Missed),
        };
        let rise = |before: &BalanceReading| self.balance_after()?.fall(before);
        Ok(Canceled {
            service_id: service.service_id.clone(),
            status: if is_gone { CancelStatus::Deleted } else { CancelStatus::Accepted },
            refunded: before.as_ref().and_then(rise),
        })
    }

    /// What a service's form takes for its renewal; nothing if it lists no values.
    ///
    /// # Errors
    /// As [`Panel::call`], and when the form is of another service.
    pub fn renewal_choices(&self, service: &Service) -> Result<Vec<Choice>> {
        Ok(choices(self.edit_form(service)?.form(), "autoprolong", None))
    }

    /// The request that changes whether a service renews itself.
    ///
    /// # Errors
    /// Of kind usage if the form offers nothing of the kind.
    pub fn renewal_change(
        &self,
        service: &Service,
        wanted: AutoRenew,
        offered: &[Choice],
    ) -> Result<Request> {
        let period = service.period.and_then(Period::of_wire).unwrap_or(Period::MONTH);
        let value = wanted.among(offered, period)?;
        let fields = vec![
            Field::plain("elid", &service.service_id),
            Field::plain("autoprolong", value.to_string()),
            Field::plain("sok", "ok"),
        ];
        Ok(self.request(&format!("{}.edit", service.item_type), fields, Effect::Write, Out::Json))
    }

    /// Makes the change, and tells the service as it is then.
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub fn change_renewal(&self, service: &Service, request: &Request) -> Result<Service> {
        self.change(request)?;
        self.service(Some(&service.item_type), &service.service_id)
    }

    /// The form in which a service is changed. It is only read: nothing is changed without `sok`.
    pub(super) fn edit_form(&self, service: &Service) -> Result<EditForm> {
        let id = &service.service_id;
        let function = format!("{}.edit", service.item_type);
        let form = EditForm(self.call(&function, vec![Field::plain("elid", id)], Effect::Read)?);
        let told = ["elid", "id"].iter().find_map(|name| form.form().value(name));
        match told.filter(|told| told != id) {
            Some(other) => {
                Err(Error::unreachable(format!("the panel's form is of service {other}, not {id}"))
                    .code(Code::Malformed))
            }
            None => Ok(form),
        }
    }
}

/// The answer that has a service's form in it.
pub(super) struct EditForm(Node);

impl EditForm {
    /// The form: one that recomputes itself stands one level deeper.
    pub(super) fn form(&self) -> &Node {
        self.0.at("doc").unwrap_or(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::mock_server::Server;
    use super::*;

    const OK: &str = r#"{"doc":{"ok":{}}}"#;

    fn row(status: &str, renewal: &str) -> String {
        format!(
            r#"{{"doc":{{"elem":{{"id":{{"$":"7"}},"period":{{"$":"1"}},
                "item_status":{{"$orig":"{status}"}},"autoprolong":{{"$":"{renewal}"}}}}}}}}"#
        )
    }

    #[test]
    fn a_canceled_service_is_deleted_or_on_the_way_and_the_balance_tells_the_refund() {
        let money = |amount: &str| {
            format!(r#"{{"doc":{{"user":{{"$balance":"{amount}","$currency":"EUR"}}}}}}"#)
        };
        let gone = r#"{"doc":{}}"#.to_owned();
        for (after, balance, status, refunded) in [
            (row("4", "null"), "13.50", CancelStatus::Deleted, Some("3.50 EUR")),
            (row("5_close", "null"), "10.00", CancelStatus::Accepted, None),
            (gone, "9.00", CancelStatus::Deleted, None),
        ] {
            let (before, balance) = (money("10.00"), money(balance));
            let server = Server::answering([&*row("2", "1"), &*before, OK, &*after, &*balance]);
            let panel = server.panel(|_| ());
            let service = panel.service(Some("vds"), "7").unwrap();
            let canceled = panel.cancel(&service).unwrap();
            let read = canceled.refunded.map(|money| money.to_string());
            assert_eq!((canceled.status, read.as_deref()), (status, refunded), "{after}");
            assert!(server.bodies()[2].starts_with("func=vds.delete&elid=7&sok=ok&"));
        }
    }

    #[test]
    fn a_renewal_is_changed_in_the_words_of_the_services_form() {
        let form = r#"{"doc":{"elid":{"$":"7"},"slist":{"$name":"autoprolong","val":[
            {"$key":"null","$":"Disabled"},{"$key":"1","$":"one month"},{"$key":"12","$":"one year"}]}}}"#;
        let other = form.replace(r#""$":"7""#, r#""$":"8""#);
        for (wanted, sent) in
            [(AutoRenew::On, "1"), (AutoRenew::Off, "null"), (AutoRenew::Months(12), "12")]
        {
            let server = Server::answering([&*row("2", "null"), form, OK, &*row("2", sent)]);
            let panel = server.panel(|_| ());
            let service = panel.service(Some("vds"), "7").unwrap();
            let offered = panel.renewal_choices(&service).unwrap();
            assert!(panel.renewal_change(&service, AutoRenew::Months(6), &offered).is_err());
            let request = panel.renewal_change(&service, wanted, &offered).unwrap();
            let now = panel.change_renewal(&service, &request).unwrap();
            assert_eq!(now.auto_renew, Some(wanted.renews()), "{wanted:?}");
            let expected = format!("func=vds.edit&elid=7&autoprolong={sent}&sok=ok&");
            assert!(server.bodies()[2].starts_with(&expected), "{:?}", server.bodies());
        }
        let server = Server::answering([&*row("2", "null"), &*other]);
        let panel = server.panel(|_| ());
        let service = panel.service(Some("vds"), "7").unwrap();
        let error = panel.renewal_choices(&service).unwrap_err();
        assert_eq!(error.reason(), Some(&Code::Malformed), "the form is another service's");
    }
}
