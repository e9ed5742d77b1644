<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><?php wp_head(); ?></head>
<body>
<?php
wp_body_open();
while ( have_posts() ) {
	the_post();
	the_content();
}
dynamic_sidebar( 'beside' );
wp_footer();
?>
</body>
</html>
