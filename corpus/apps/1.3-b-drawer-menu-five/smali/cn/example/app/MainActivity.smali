.class public Lcn/example/app/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.source "MainActivity.java"
.implements Lcom/google/android/material/navigation/NavigationView$OnNavigationItemSelectedListener;

.field private drawer:Landroidx/drawerlayout/widget/DrawerLayout;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(I)V
    const v0, @id/drawer
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroidx/drawerlayout/widget/DrawerLayout;
    iput-object v0, p0, Lcn/example/app/MainActivity;->drawer:Landroidx/drawerlayout/widget/DrawerLayout;
    const v0, @id/navigation
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Lcom/google/android/material/navigation/NavigationView;
    invoke-virtual {v0, p0}, Lcom/google/android/material/navigation/NavigationView;->setNavigationItemSelectedListener(Lcom/google/android/material/navigation/NavigationView$OnNavigationItemSelectedListener;)V
    return-void
.end method

.method public onNavigationItemSelected(Landroid/view/MenuItem;)Z
    .registers 4
    invoke-interface {p1}, Landroid/view/MenuItem;->getItemId()I
    move-result v0
    const v1, @id/nav_home
    if-ne v0, v1, :cond_1
    invoke-static {p0}, Lcn/example/app/Startup;->run(Landroid/app/Activity;)V
    :cond_0
    :goto_0
    iget-object v0, p0, Lcn/example/app/MainActivity;->drawer:Landroidx/drawerlayout/widget/DrawerLayout;
    const v1, 0x800003
    invoke-virtual {v0, v1}, Landroidx/drawerlayout/widget/DrawerLayout;->closeDrawer(I)V
    const/4 v0, 0x1
    return v0
    :cond_1
    const v1, @id/nav_settings
    if-ne v0, v1, :cond_0
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/app/SettingsActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->startActivity(Landroid/content/Intent;)V
    goto :goto_0
.end method

.method public openMenu(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcn/example/app/MainActivity;->drawer:Landroidx/drawerlayout/widget/DrawerLayout;
    const v1, 0x800003
    invoke-virtual {v0, v1}, Landroidx/drawerlayout/widget/DrawerLayout;->openDrawer(I)V
    return-void
.end method
