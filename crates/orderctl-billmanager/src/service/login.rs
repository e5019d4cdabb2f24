//! The login of a server, from the form in which the service is changed (`{type}.edit`).

use super::super::Panel;
use super::Service;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Remedy, Secret};

/// How to log in to what was ordered, as the panel tells it. What a form calls these fields is known
/// from clients of several hosters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Login {
    /// The user name (`username`); nothing where the form has none.
    pub username: Option<String>,
    /// The password (`password`), masked unless it is asked for by [`Secret::reveal`]; nothing where the
    /// form has none.
    pub password: Option<Secret>,
}

const USERS: [&str; 3] = ["username", "login", "user"];
const PASSWORDS: [&str; 4] = ["password", "rootpassword", "root_password", "passwd"];

impl Panel {
    /// The login of a service. The form is only read: nothing is changed without `sok`.
    ///
    /// # Errors
    /// As [`Panel::call`]; of kind refused if the panel tells no login, which it may do once the service
    /// runs; and when the form is of another service.
    pub fn service_login(&self, service: &Service) -> Result<Login> {
        let id = &service.service_id;
        let form = self.edit_form(service)?;
        let form = form.form();
        let told = |names: &[&str]| names.iter().find_map(|name| form.value(name));
        let login = Login {
            username: told(&USERS).map(str::to_owned),
            password: told(&PASSWORDS).map(Secret::new),
        };
        if login.password.is_none() {
            return Err(Error::new(
                Kind::Refused,
                format!("the panel tells no password of service {id}"),
            )
            .code(Code::NoLogin)
            .remedy(Remedy::WaitForService));
        }
        Ok(login)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::mock_server::Server;

    const ROW: &str = r#"{"doc":{"elem":{"id":{"$":"7"},"item_status":{"$orig":"2"}}}}"#;

    #[test]
    fn the_login_is_read_from_the_form_of_this_service() {
        let form = |members: &str| format!(r#"{{"doc":{{"$func":"vds.edit",{members}}}}}"#);
        let whole = r#""elid":{"$":"7"},"username":{"$":"root"},"password":{"$":"s3cret"}"#;
        for (form, told) in [
            (form(whole), Ok("s3cret")),
            (form(&format!(r#""doc":{{{whole}}}"#)), Ok("s3cret")),
            (form(r#""id":{"$":"7"},"rootpassword":{"$":"s3cret"}"#), Ok("s3cret")),
            (form(&whole.replace('7', "8")), Err("malformed")),
            (form(r#""elid":{"$":"7"},"username":{"$":"root"},"password":{}"#), Err("no_login")),
        ] {
            let server = Server::answering([ROW, &*form]);
            let panel = server.panel(|_| ());
            let service = panel.service(Some("vds"), "7").unwrap();
            let login = panel.service_login(&service);
            let read = login.as_ref().map(|it| it.password.as_ref().unwrap().reveal());
            assert_eq!(read.map_err(|error| error.machine_code().unwrap()), told, "{form}");
            assert!(!format!("{login:?}").contains("s3cret"));
            assert!(server.bodies()[1].starts_with("func=vds.edit&elid=7&"));
        }
    }
}
