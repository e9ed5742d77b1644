<?php
/**
 * Removes what was set. Blocks and shortcodes stay in the posts, which belong to who wrote them.
 *
 * @package cairn-widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$cairn_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $cairn_sites as $cairn_site ) {
		delete_blog_option( $cairn_site, 'cairn_widgets_region' );
	}
} else {
	delete_option( 'cairn_widgets_region' );
}
