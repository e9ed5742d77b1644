<?php
/**
 * Installs WordPress: `php install.php FOLDER ORIGIN ROLE…`; prints its version.
 */

define( 'WP_INSTALLING', true );
list( , $folder, $origin ) = $argv;
$_SERVER['HTTP_HOST']   = parse_url( $origin, PHP_URL_HOST ) . ':' . parse_url( $origin, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter( 'pre_wp_mail', '__return_false' );
wp_install( 'A site with widgets', 'admin', 'admin@example.test', true, '', 'admin-pass', 'en_US' );
wp_installing( false );
foreach ( array_slice( $argv, 3 ) as $name ) {
	$user = get_user_by( 'login', $name );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $name,
			'user_pass'  => "$name-pass",
			'user_email' => "$name@example.test",
			'role'       => $name,
		)
	);
	// The guide that greets newcomers would stand before the editor.
	update_user_meta(
		$id,
		'wp_persisted_preferences',
		array(
			'core'           => array( 'welcomeGuide' => false, 'enableChoosePatternModal' => false ),
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
foreach ( array( 'twentytwentyfive', 'twentytwentythree' ) as $theme ) {
	if ( wp_get_theme( $theme )->exists() ) {
		switch_theme( $theme );
		break;
	}
}
$wp_rewrite->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules( false );
echo get_bloginfo( 'version' ), ' with PHP ', PHP_VERSION, ' and ', get_stylesheet();
