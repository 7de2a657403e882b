.class public Lcn/example/app/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.source "MainActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(I)V
    const v0, @id/tabs
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Lcom/google/android/material/bottomnavigation/BottomNavigationView;
    new-instance v1, Lcn/example/app/MainActivity$1;
    invoke-direct {v1, p0}, Lcn/example/app/MainActivity$1;-><init>(Lcn/example/app/MainActivity;)V
    invoke-virtual {v0, v1}, Lcom/google/android/material/bottomnavigation/BottomNavigationView;->setOnNavigationItemSelectedListener(Lcom/google/android/material/bottomnavigation/BottomNavigationView$OnNavigationItemSelectedListener;)V
    new-instance v0, Lcn/example/app/HomeFragment;
    invoke-direct {v0}, Lcn/example/app/HomeFragment;-><init>()V
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->show(Landroidx/fragment/app/Fragment;)V
    return-void
.end method

.method show(Landroidx/fragment/app/Fragment;)V
    .registers 4
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentManager;->beginTransaction()Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    const v1, @id/content
    invoke-virtual {v0, v1, p1}, Landroidx/fragment/app/FragmentTransaction;->replace(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentTransaction;->commit()I
    return-void
.end method
