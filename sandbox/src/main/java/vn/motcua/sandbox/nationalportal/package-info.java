/**
 * Stand-in for the National Public Service Portal (Cổng Dịch vụ công quốc gia).
 *
 * <p>{@link vn.motcua.sandbox.nationalportal.NationalPortal} is the partner itself and knows neither HTTP nor servlets;
 * {@link vn.motcua.sandbox.nationalportal.NationalPortalFront} turns calls into answers, good or bad ones; a servlet and a
 * server of its own are the two doors to it. Another partner is another package beside this one.
 */
package vn.motcua.sandbox.nationalportal;
