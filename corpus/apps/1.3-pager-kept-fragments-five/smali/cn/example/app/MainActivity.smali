.class public Lcn/example/app/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.source "MainActivity.java"

.field private adapter:Lcn/example/app/PagesAdapter;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(I)V
    const v0, @id/pager
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroidx/viewpager/widget/ViewPager;
    new-instance v1, Lcn/example/app/PagesAdapter;
    invoke-direct {v1, p0}, Lcn/example/app/PagesAdapter;-><init>(Landroidx/fragment/app/FragmentActivity;)V
    iput-object v1, p0, Lcn/example/app/MainActivity;->adapter:Lcn/example/app/PagesAdapter;
    new-instance v2, Lcn/example/app/NewsFragment;
    invoke-direct {v2}, Lcn/example/app/NewsFragment;-><init>()V
    const-string v3, "\u65b0\u95fb"
    invoke-virtual {v1, v2, v3}, Lcn/example/app/PagesAdapter;->addPage(Landroidx/fragment/app/Fragment;Ljava/lang/String;)V
    iget-object v1, p0, Lcn/example/app/MainActivity;->adapter:Lcn/example/app/PagesAdapter;
    new-instance v2, Lcn/example/app/FriendsFragment;
    invoke-direct {v2}, Lcn/example/app/FriendsFragment;-><init>()V
    const-string v3, "\u670b\u53cb"
    invoke-virtual {v1, v2, v3}, Lcn/example/app/PagesAdapter;->addPage(Landroidx/fragment/app/Fragment;Ljava/lang/String;)V
    iget-object v1, p0, Lcn/example/app/MainActivity;->adapter:Lcn/example/app/PagesAdapter;
    new-instance v2, Lcn/example/app/MoreFragment;
    invoke-direct {v2}, Lcn/example/app/MoreFragment;-><init>()V
    const-string v3, "\u66f4\u591a"
    invoke-virtual {v1, v2, v3}, Lcn/example/app/PagesAdapter;->addPage(Landroidx/fragment/app/Fragment;Ljava/lang/String;)V
    invoke-virtual {v0, v1}, Landroidx/viewpager/widget/ViewPager;->setAdapter(Landroidx/viewpager/widget/PagerAdapter;)V
    const v1, @id/tabs
    invoke-virtual {p0, v1}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Lcom/google/android/material/tabs/TabLayout;
    invoke-virtual {v1, v0}, Lcom/google/android/material/tabs/TabLayout;->setupWithViewPager(Landroidx/viewpager/widget/ViewPager;)V
    return-void
.end method
