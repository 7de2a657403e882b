.class public Lcn/example/app/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.source "MainActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(I)V
    const v0, @id/pager
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroidx/viewpager/widget/ViewPager;
    new-instance v1, Lcn/example/app/PagesAdapter;
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v2
    invoke-direct {v1, v2}, Lcn/example/app/PagesAdapter;-><init>(Landroidx/fragment/app/FragmentManager;)V
    invoke-virtual {v0, v1}, Landroidx/viewpager/widget/ViewPager;->setAdapter(Landroidx/viewpager/widget/PagerAdapter;)V
    const v1, @id/tabs
    invoke-virtual {p0, v1}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Lcom/google/android/material/tabs/TabLayout;
    invoke-virtual {v1, v0}, Lcom/google/android/material/tabs/TabLayout;->setupWithViewPager(Landroidx/viewpager/widget/ViewPager;)V
    return-void
.end method
