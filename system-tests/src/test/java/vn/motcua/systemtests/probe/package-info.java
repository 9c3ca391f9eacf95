/** A tiny application that asks the server questions from inside: it stands in for the EAR where the server is under test. */
package vn.motcua.systemtests.probe;
