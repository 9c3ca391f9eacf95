/** Tests that run inside the server, in a WAR of their own beside the modules of the EAR, and call the use cases. */
package vn.motcua.systemtests.inside;
