/** Stories of people with a real browser; one server with a lively province serves them all. */
package vn.motcua.systemtests.journey;
