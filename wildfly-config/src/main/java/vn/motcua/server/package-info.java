/** The one thing that the server's own configuration language cannot say. Runs as a module of the server. */
package vn.motcua.server;
